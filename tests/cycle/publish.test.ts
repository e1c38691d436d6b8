import { describe, expect, it } from 'vitest';
import type { Summary } from '../../report/conversation/summary.ts';
import type { Attempt } from '../support/recording-messenger.ts';
import { channel, march, newPlay, noticeIn, type Play, person, storedSection, submitOf, withReports } from './play.ts';

const all = ['economy', 'services', 'portfolio', 'hr', 'deviations', 'assessment'];
const stateOf = async (play: Play) => (await play.cycle.reports.readPeriod(march))?.period.record.state;
const posts = (play: Play): readonly Attempt[] =>
  play.messenger.attempts.filter(({ message }) => message.type === 'summary');

function summaryIn(attempt: Attempt | undefined): Summary {
  if (attempt?.message.type !== 'summary') throw new Error('Not a summary');
  return attempt.message.summary;
}

async function approved(options: Parameters<typeof newPlay>[0] = {}): Promise<Play> {
  const play = await newPlay(options);
  await play.tick();
  await play.write('kari', 'bruk denne kanalen', channel);
  await play.answer(...all);
  await play.press('kari', { type: 'approve', ...march });
  return play;
}

async function change(play: Play, open: string): Promise<void> {
  await play.press(
    'kjell',
    submitOf(await play.form('kjell', 'deviations'), { 'open-deviations/open': open }),
  );
}

const publish = { type: 'publish', ...march } as const;

describe('publishing', () => {
  it('is refused before there is a channel, and before the approval', async () => {
    const play = await newPlay();
    await play.tick();
    expect(noticeIn(await play.press('kari', publish)).text).toContain('bruk denne kanalen');
    await play.write('kari', 'bruk denne kanalen', channel);
    expect(noticeIn(await play.press('kari', publish)).text).toContain('godkjennes');
    expect(posts(play)).toEqual([]);
    expect(await stateOf(play)).toBe('open');
  });

  it('is refused when an answer came after the approval, whatever the state says', async () => {
    const play = await approved();
    // The answer is stored, and its process stops before it moves the period.
    const form = await play.form('kjell', 'deviations');
    const stopping = withReports(play, { savePeriod: async () => ({ outcome: 'conflict' }) });
    await stopping.press('kjell', submitOf(form, { 'open-deviations/open': '249' }));
    expect(await stateOf(play)).toBe('approved');
    expect(noticeIn(await play.press('kari', publish)).text).toContain('Avviksmeldinger');
    expect(posts(play)).toEqual([]);
  });

  it('posts once in the channel, pressed twice and by two coordinators at once', async () => {
    const play = await approved({
      change: (yaml) =>
        yaml.replace('[kari.controller@example.no]', '[kari.controller@example.no, ada.admin@example.no]'),
    });
    const both = await Promise.all([play.press('kari', publish), play.press('ada', publish)]);
    expect(both.filter(({ send }) => send.length === 0)).toHaveLength(1);
    expect(noticeIn(await play.press('kari', publish)).title).toContain('Ingenting nytt');
    await play.tick();
    expect(posts(play).map(({ to }) => to)).toEqual([
      'channel',
      ...posts(play)
        .slice(1)
        .map(() => 'thread'),
    ]);
    expect(summaryIn(posts(play)[0]).kicker).toContain('versjon 1');
    expect(await stateOf(play)).toBe('published');
  });

  it('edits the same post the second time, and says that it is corrected', async () => {
    const play = await approved();
    await play.press('kari', publish);
    const [first] = posts(play);
    if (first?.outcome.outcome !== 'sent') throw new Error('Not sent');
    const parts = posts(play).length;
    play.setClock('2024-04-16T08:02:00Z');
    await change(play, '249');
    expect(posts(play)).toHaveLength(parts);
    expect(play.messenger.attempts.at(-1)).toMatchObject({
      to: person('kari').email,
      message: { type: 'preview' },
    });
    await play.press('kari', publish);
    const second = posts(play)[parts];
    expect(second?.edited).toEqual({
      conversationId: first.outcome.conversationId,
      activityId: first.outcome.activityId,
    });
    expect(summaryIn(second).corrected).toMatch(/^Rettet .*10:02.*Avviksmeldinger/u);
    expect(JSON.stringify(summaryIn(second))).toContain('249');
    expect(
      posts(play)
        .slice(parts)
        .every(({ edited }) => edited !== undefined),
    ).toBe(true);
  });

  it('shows what was published, not what was saved later', async () => {
    const play = await approved();
    // The post waits for Teams while another answer comes in.
    play.messenger.answer = ({ to }) =>
      to === 'channel' ? { outcome: 'retry', afterMs: 1000, problem: 'status-429' } : undefined;
    await play.press('kari', publish);
    await change(play, '249');
    play.messenger.answer = () => undefined;
    play.setClock('2024-04-02T07:00:00Z');
    await play.tick();
    const sent = posts(play).filter(({ outcome }) => outcome.outcome === 'sent');
    expect(JSON.stringify(sent.map(summaryIn))).toContain('258');
    expect(JSON.stringify(sent.map(summaryIn))).not.toContain('249');
    expect((await storedSection(play, 'deviations')).version).toBe(2);
  });

  it('never makes a second post beside one that is on its way or may be there', async () => {
    const play = await approved();
    play.messenger.answer = ({ to }) =>
      to === 'channel' ? { outcome: 'unknown', problem: 'timeout' } : undefined;
    await play.press('kari', publish);
    await change(play, '249');
    play.messenger.answer = () => undefined;
    await play.press('kari', publish);
    for (const moment of ['2024-04-02T08:00:00Z', '2024-04-03T08:00:00Z']) {
      play.setClock(moment);
      await play.tick();
    }
    expect(posts(play)).toHaveLength(1);
    const { replace } = await play.press('kari', { type: 'preview', ...march });
    if (replace?.type !== 'preview') throw new Error('No preview');
    expect(replace.preview.undelivered).toHaveLength(1);
  });

  it('leaves confidential sections out of the post, and out of answers in a channel', async () => {
    const play = await approved({
      change: (yaml) =>
        yaml.replace('  - id: hr\n', '  - id: hr\n    confidential: { to: [dag.direktor@example.no] }\n'),
    });
    await play.press('kari', publish);
    expect(
      posts(play)
        .map(summaryIn)
        .flatMap(({ sections }) => sections.map(({ id }) => id)),
    ).not.toContain('hr');
    expect(JSON.stringify(posts(play))).not.toMatch(/Samlet sykefravær|Korttid|AML|HR\/HMS/u);
    expect(JSON.stringify((await play.write('dag', 'status hr')).send)).toContain('5,3');
    const said = async (text: string) => JSON.stringify((await play.write('dag', text, channel)).send);
    for (const text of ['status hr', 'status', 'sykefravær?', 'hva mangler', 'røde', 'gule']) {
      expect(await said(text), text).not.toMatch(/5,3|HR\/HMS|Samlet sykefravær/u);
    }
    expect((await said('status hr')).replaceAll('hr', 'X')).toBe(
      (await said('status zz')).replaceAll('zz', 'X'),
    );
    const pressed = await play.press(
      'dag',
      { type: 'why', ...march, section: 'hr', part: 1, version: 0 },
      channel,
    );
    expect(JSON.stringify(pressed)).not.toContain('5,3');
  });
});

describe('the states', () => {
  it('leave a line of audit for each move: who, when, from, to and why', async () => {
    const play = await approved();
    const at = '2024-04-15T09:00:00Z';
    play.setClock(at);
    await play.press('kari', publish);
    await play.press('kari', { type: 'lock', ...march });
    expect(noticeIn(await play.write('kari', 'gjenåpne')).title).toContain('hvorfor');
    expect(await stateOf(play)).toBe('locked');
    await play.write('kari', 'gjenåpne feil i lisenskostnadene');
    expect(await stateOf(play)).toBe('published');
    const audit = (await play.cycle.reports.readAudit(march)).map(({ by, action, from, to, reason }) => [
      by === person('kari').id ? 'kari' : by === 'calendar' ? by : 'owner',
      action,
      from,
      to,
      reason,
    ]);
    expect(audit).toEqual([
      ['calendar', 'open', undefined, 'open', undefined],
      ['owner', 'answer', 'open', 'collecting', undefined],
      ['kari', 'approve', 'collecting', 'approved', undefined],
      ['kari', 'publish', 'approved', 'published', undefined],
      ['kari', 'lock', 'published', 'locked', undefined],
      ['kari', 'reopen', 'locked', 'published', 'feil i lisenskostnadene'],
    ]);
    const last = (await play.cycle.reports.readAudit(march)).at(-1);
    expect(last?.at).toBe('2024-04-15T09:00:00.000Z');
  });

  it('refuse what does not come next, and change nothing', async () => {
    const play = await newPlay();
    await play.tick();
    await play.write('kari', 'bruk denne kanalen', channel);
    expect(noticeIn(await play.press('kari', { type: 'lock', ...march })).text).toContain(
      'kan dette ikke gjøres',
    );
    expect(noticeIn(await play.write('kari', 'gjenåpne fordi')).text).toContain('kan dette ikke gjøres');
    expect(await stateOf(play)).toBe('open');
    expect(await play.cycle.reports.readAudit(march)).toHaveLength(1);
  });

  it('refuse everything but reopening after the lock, reminders too', async () => {
    const play = await approved();
    await play.press('kari', publish);
    await play.press('kari', { type: 'lock', ...march });
    for (const type of ['approve', 'publish', 'lock', 'remind-now'] as const) {
      const { send } = await play.press('kari', { type, ...march });
      expect(JSON.stringify(send), type).toMatch(/kan dette ikke gjøres|må godkjennes/u);
    }
    expect(await stateOf(play)).toBe('locked');
  });
});

it('keeps the gaps visible in a report that is approved with gaps', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('kari', 'bruk denne kanalen', channel);
  await play.answer('economy');
  await play.press('kari', { type: 'approve', ...march });
  await play.press('kari', publish);
  expect(
    posts(play)
      .flatMap((post) => summaryIn(post).missing)
      .join('\n'),
  ).toContain('HR/HMS');
});
