import { describe, expect, it } from 'vitest';
import { noticeIn, storedSection, submitOf } from './cards.ts';
import { attemptsAt } from './deliveries.ts';
import { answers, channel, march, person } from './march.ts';
import { newPlay, withReports } from './play.ts';
import { approved, change, posts, publish, stateOf, summaryIn } from './publication.ts';

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
    expect(summaryIn(posts(play)[0]).kicker).toContain('utgave 1');
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

it('calls what comes after the publication delivered late, and only a changed answer corrected', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('kari', 'bruk denne kanalen', channel);
  await play.answer('deviations', 'economy');
  await play.press('hanne', submitOf(await play.form('hanne', 'hr'), {}, 'later'));
  await play.press('kari', { type: 'approve', ...march });
  await play.press('kari', publish);
  const note = async (name: string, section: string, typed: Record<string, string>) => {
    const { replace } = await play.press(name, submitOf(await play.form(name, section), typed));
    return replace?.type === 'receipt' ? replace.receipt.notes?.join() : undefined;
  };
  const { replace: own } = await play.press('hanne', submitOf(await play.form('hanne', 'hr'), answers('hr')));
  expect(own?.type === 'receipt' && own.receipt.notes?.join()).toContain('Levert etter publisering');
  expect(await note('kjell', 'deviations', { 'open-deviations/open': '249' })).toContain(
    'Rettet etter publisering',
  );
  const { replace } = await play.press('kari', { type: 'preview', ...march });
  if (replace?.type !== 'preview') throw new Error('No preview');
  expect(replace.preview.changedSincePublication).toEqual([
    'HR/HMS (levert etter publisering)',
    'Avviksmeldinger',
  ]);
  await play.press('kari', publish);
  expect(summaryIn(posts(play).at(-1)).corrected).toBe(
    'Levert etter publisering 2. april 2024 kl.\u00a008:00: HR/HMS\n' +
      'Rettet 2. april 2024 kl.\u00a008:00: Avviksmeldinger',
  );
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

it('calls a promise neither a correction nor a change: the post tells of it where it lists what is missing', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('kari', 'bruk denne kanalen', channel);
  await play.answer('economy', 'portfolio', 'deviations');
  await play.press('kari', { type: 'approve', ...march });
  await play.press('kari', publish);
  const parts = posts(play).length;
  const notices = attemptsAt(play, person('kari').email, 'preview');
  await play.press('hanne', submitOf(await play.form('hanne', 'hr'), {}, 'later'));
  expect(attemptsAt(play, person('kari').email, 'preview')).toBe(notices);
  const { replace } = await play.press('kari', { type: 'preview', ...march });
  expect(replace).toMatchObject({ preview: { changedSincePublication: [] } });

  await play.write('kari', 'publiser');
  const [root] = posts(play).slice(parts);
  expect(summaryIn(root).corrected).toBeUndefined();
  expect(summaryIn(root).missing.join('\n')).toContain('kommer senere');

  await change(play, '249');
  await play.press('kari', publish);
  const [corrected] = posts(play).slice(-parts);
  expect(summaryIn(corrected).corrected).toMatch(/^Rettet [^:]*:\d\d: Avviksmeldinger$/u);
});
