import { describe, expect, it } from 'vitest';
import type { Answer } from '../../report/conversation/answer.ts';
import type { Turn } from '../../cycle/turn.ts';
import { channel } from './march.ts';
import { newPlay, type Play, playOf } from './play.ts';

const nbsp = '\u00a0';

async function opened(): Promise<Play> {
  const play = await newPlay();
  await play.tick();
  await play.answer('hr', 'economy');
  return play;
}

async function said(play: Play, name: string, text: string, place?: Turn['place']): Promise<Answer> {
  const [message] = (await play.write(name, text, place)).send;
  if (message?.type !== 'answer') throw new Error('No answer');
  return message.answer;
}

describe('a question that says little', () => {
  it('goes on from the one before in the same conversation', async () => {
    const play = await opened();
    expect((await said(play, 'dag', 'sykefravær')).title).toBe('Sykefravær');
    const february = await said(play, 'dag', 'og i februar?');
    expect(february.title).toBe('Sykefravær');
    expect(february.source).toMatch(/^Februar 2024 · /u);
    // The history gives 2.3 and 2.8 for February.
    expect(february.lines[0]?.value).toBe(`5,1${nbsp}% (mål${nbsp}5,0${nbsp}%)`);
    expect((await said(play, 'dag', 'hvorfor?')).title).toBe('Begrunnelse: Sykefravær');
    expect((await said(play, 'dag', 'hva med økonomien?')).title).toBe('Begrunnelse: Økonomi');
  });

  it('is not taken for one of another person, another place, or an hour ago', async () => {
    const play = await opened();
    await said(play, 'dag', 'sykefravær');
    expect((await said(play, 'siri', 'og i februar?')).title).toBe('Virksomhetsrapport februar 2024');
    expect((await said(play, 'dag', 'og i februar?', channel)).title).toBe('Virksomhetsrapport februar 2024');
    await said(play, 'dag', 'sykefravær');
    play.setClock('2024-04-02T07:00:00Z');
    expect((await said(play, 'dag', 'og i februar?')).title).toBe('Virksomhetsrapport februar 2024');
  });

  it('stands alone where it is on a button', async () => {
    const play = await opened();
    await said(play, 'dag', 'sykefravær');
    const [message] = (await play.press('dag', { type: 'ask', question: 'status' })).send;
    expect(message).toMatchObject({ type: 'answer', answer: { title: 'Virksomhetsrapport mars 2024' } });
  });
});

describe('what was asked before', () => {
  it('is read only where a question says little', async () => {
    const play = await opened();
    let reads = 0;
    const people = {
      ...play.cycle.people,
      readAsked: async (person: string, conversation: string) => {
        reads += 1;
        return play.cycle.people.readAsked(person, conversation);
      },
    };
    const counted = playOf({ ...play.cycle, people }, play.messenger, (at) => play.setClock(at));
    for (const text of [
      'sykefravær',
      'status økonomi mars 2024',
      'røde',
      'hva mangler?',
      'hvorfor er sykefraværet gult?',
      'hjelp',
    ]) {
      await said(counted, 'dag', text);
    }
    expect(reads).toBe(0);
    await said(counted, 'dag', 'hvorfor?');
    expect(reads).toBe(1);
  });

  it('is no reason to leave a question unanswered when it cannot be kept', async () => {
    const play = await opened();
    const errors: string[] = [];
    const people = {
      ...play.cycle.people,
      saveAsked: async () => {
        throw new Error('no store');
      },
    };
    const log = { ...play.cycle.log, error: (event: string) => errors.push(event) };
    const broken = playOf({ ...play.cycle, people, log }, play.messenger, (at) => play.setClock(at));
    expect((await said(broken, 'dag', 'sykefravær')).title).toBe('Sykefravær');
    expect(errors).toEqual(['asked-not-kept']);
  });
});
