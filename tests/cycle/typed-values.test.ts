import { describe, expect, it } from 'vitest';
import type { TurnResult } from '../../cycle/turn.ts';
import { fieldsOf, noticeIn } from './cards.ts';
import { newPlay } from './play.ts';

const said = ({ send }: TurnResult) =>
  send.flatMap((message) => (message.type === 'notice' ? [message.notice] : []));

it('typed values read back all that "ja" will deliver, also what earlier messages said', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('hanne', 'svar hr\nkorttid: 2,4\nlangtid: 2,9');
  const [readBack] = said(
    await play.write(
      'hanne',
      'svar hr\negenmeldt: 1,0\nlegemeldt: 4,3\nkommentar sykefravær: Vi følger opp.',
    ),
  );
  expect(readBack?.text.split('\n').slice(0, 5)).toEqual([
    'Korttidsfravær (under 16 dager): 2,4',
    'Langtidsfravær (over 16 dager): 2,9',
    'Egenmeldt fravær: 1,0',
    'Legemeldt fravær: 4,3',
    'Kommentar til Sykefravær: Vi følger opp.',
  ]);
  expect(readBack?.suggestions).toEqual(['ja', 'nei']);
});

it('typed values say of a correction that it is not delivered, and not that nothing is', async () => {
  const play = await newPlay();
  await play.tick();
  await play.answer('deviations');
  const [correction] = said(await play.write('kjell', 'svar avviksmeldinger\nåpne avvik: 261'));
  expect(correction?.text).toContain('Rettelsen er ikke levert ennå');
  expect(correction?.text).not.toContain('Ingenting er levert');
  await play.write('hanne', 'svar hr\nHMS-systemet: ja');
  await play.write('hanne', 'ja');
  const [more] = said(await play.write('hanne', 'svar hr\nkorttid: 2,4'));
  expect(more?.text).toContain('Dette er ikke levert ennå, men');
});

describe('values on the line of the command', () => {
  it.each([
    ['svar hr korttidsfravær 2,4'],
    ['svar hr korttidsfravær: 2,4'],
    ['svar hr: korttidsfravær: 2,4'],
    ['svar HR/HMS korttidsfravær = 2,4'],
    ['svar korttidsfravær 2,4'],
  ])('are read: %s', async (text) => {
    const play = await newPlay();
    await play.tick();
    const [readBack] = said(await play.write('hanne', text));
    expect(readBack?.text).toContain('Korttidsfravær (under 16 dager): 2,4');
    expect(fieldsOf(await play.form('hanne', 'hr')).get('sick-leave/short')?.text).toBe('2,4');
  });

  it('are not dropped without a word when nobody can say which field each is for', async () => {
    const play = await newPlay();
    await play.tick();
    const { text } = noticeIn(await play.write('hanne', 'svar hr sykefravær 2,4 2,6 0,8 4,2'));
    expect(text).toContain('«sykefravær»');
    expect(text).toContain('«Korttidsfravær (under 16 dager): verdi»');
  });

  it.each([['svar hr'], ['svar hr nå'], ['svar hr mars 2024']])(
    'are not seen where there are none: %s',
    async (text) => {
      const play = await newPlay();
      await play.tick();
      expect((await play.write('hanne', text)).replace?.type).toBe('form');
    },
  );
});

it('typed values are read back in the language that their names are of alone', async () => {
  const play = await newPlay();
  await play.tick();
  const text = async (typed: string) => said(await play.write('hanne', typed))[0]?.text ?? '';
  expect(await text('svar hr\nkorttidsfråvær: 2,4')).toContain('Korttidsfråvær (');
  expect(await text('svar hr\nkorttid: 2,5')).toContain('Korttidsfravær (under 16 dager): 2,5');
});
