import { expect, it } from 'vitest';
import { openPeriod } from '../../cycle/period/open-period.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { noticeIn } from './cards.ts';
import { march } from './march.ts';
import type { Play } from './play.ts';
import { approved, change, posts, publish, stateOf, summaryIn } from './publication.ts';

/** March is published, and April, May and June have been opened since. */
async function inJuly(): Promise<Play> {
  const play = await approved();
  await play.press('kari', publish);
  for (const period of ['2024-04', '2024-05', '2024-06']) {
    await openPeriod(play.cycle, parsePeriod(period)!, 'calendar');
  }
  play.setClock('2024-07-05T08:00:00Z');
  return play;
}

it('is locked, reopened, previewed and published by its name', async () => {
  const play = await inJuly();
  expect(noticeIn(await play.write('kari', 'lås mars 2024')).title).toBe('Mars 2024 er låst');
  expect(await stateOf(play)).toBe('locked');
  expect(noticeIn(await play.write('kari', 'gjenåpne mars 2024 feil i avvikene')).text).toContain(
    'feil i avvikene',
  );
  expect(await stateOf(play)).toBe('published');
  expect((await play.cycle.reports.readAudit(march)).at(-1)).toMatchObject({ reason: 'feil i avvikene' });

  const parts = posts(play).length;
  await change(play, '249');
  const { send } = await play.write('kari', 'forhåndsvis mars 2024');
  expect(send.map((message) => message.type === 'preview' && message.preview.period)).toContain('2024-03');
  await play.write('kari', 'publiser mars 2024');
  expect(posts(play).length).toBeGreaterThan(parts);
  expect(JSON.stringify(posts(play).slice(parts).map(summaryIn))).toContain('249');
});

it('is asked about by its name, and never taken for the current one', async () => {
  const play = await inJuly();
  const said = async (text: string) => {
    const [message] = (await play.write('dag', text)).send;
    if (message?.type !== 'answer') throw new Error('No answer');
    return message.answer;
  };
  expect((await said('status mars 2024')).source).toMatch(/^Mars 2024 · /u);
  expect(await said('sykefravær 2024-03')).toMatchObject({ outcome: 'answer', title: 'Sykefravær' });
  expect((await said('mars 2024')).title).toBe('Virksomhetsrapport mars 2024');
  expect((await said('status')).title).toBe('Virksomhetsrapport juni 2024');
  // That month was only read in: nobody was asked and no deadline held. The document gives 183 open deviations.
  const earlier = await said('status mars 2023');
  expect(earlier.source).toBe('Mars 2023 · lest inn fra tidligere rapporter');
  expect(earlier.lines.map(({ value }) => value)).toEqual([
    'Ikke rapportert',
    'Ikke rapportert',
    'Leverte oppdrag: 38',
    'Ikke rapportert',
    'Ikke rapportert',
    'Åpne avvik: 183',
  ]);
  expect((await said('status mars 2021')).lines).toEqual([]);
});

it('is refused when it was never opened, and to others without a word about that', async () => {
  const play = await inJuly();
  expect(noticeIn(await play.write('kari', 'lås mars 2021')).title).toBe('Mars 2021 er ikke åpnet');
  const refused = noticeIn(await play.write('hanne', 'lås mars 2021'));
  expect(refused).toEqual(noticeIn(await play.write('hanne', 'lås mars 2024')));
  expect(refused.text).toContain('koordinatoren');
});

it('is asked about in the language of the question', async () => {
  const play = await inJuly();
  const [message] = (await play.write('dag', 'why is sick leave yellow in March 2024?')).send;
  expect(message).toMatchObject({ type: 'answer', language: 'en', answer: { title: 'Reason: Sick leave' } });
});

it('is history where it was only read in: nothing is done with it, and it is not offered to be opened', async () => {
  const play = await inJuly();
  const commands = ['lås', 'gjenåpne', 'forhåndsvis', 'publiser', 'godkjenn', 'påminn', 'åpne'];
  for (const command of commands) {
    const { title, text } = noticeIn(await play.write('kari', `${command} februar 2024`));
    expect([command, title]).toEqual([command, 'Februar 2024 er historikk']);
    expect(text).toContain('historikk som er lest inn');
    expect(text).not.toContain('«åpne');
  }
  expect(await play.cycle.reports.readAudit({ ...march, period: '2024-02' })).toEqual([]);
});

it('is said to be open already when it is opened twice', async () => {
  const play = await inJuly();
  expect(noticeIn(await play.write('kari', 'åpne 2024-04')).title).toBe(
    'Virksomhetsrapport april 2024 er allerede åpnet',
  );
});
