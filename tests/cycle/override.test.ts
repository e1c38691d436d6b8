import { describe, expect, it } from 'vitest';
import { cardText } from '../../cards/card-text.ts';
import { lintCard } from '../../cards/lint-card.ts';
import { parseCardAction } from '../../cards/parse-card-action.ts';
import { renderCard } from '../../cards/render-card.ts';
import { loadPeriod } from '../../cycle/period/load-period.ts';
import { reportOf } from '../../cycle/period/report-of.ts';
import { reportMarkdown } from '../../documents/report-markdown.ts';
import { formIn, noticeIn, storedSection, submitOf } from './cards.ts';
import { answers, channel, march, person } from './march.ts';
import { answered, green, hr, open, overrideIn, receiptIn, save, short, stored } from './overriding.ts';
import { newPlay, type Play } from './play.ts';

async function marchReport(play: Play) {
  const loaded = await loadPeriod(play.cycle, march);
  if (loaded === undefined) throw new Error('No March');
  return reportOf(loaded, { language: 'nb', now: play.cycle.clock.now() });
}

describe('an override by card', () => {
  it('is offered on the receipt, and has only the figures with a colour by rule', async () => {
    const play = await answered();
    const { replace } = await play.press('hanne', { type: 'receipt', ...hr, version: 0 });
    expect(receiptIn(replace).overridable).toBe(true);
    if (replace === undefined) throw new Error('No card');
    expect(
      cardText(renderCard({ ...replace, type: 'receipt', receipt: receiptIn(replace) }, 'a1')),
    ).toContain('[Overstyr]');
    const form = await open(play, 'hanne');
    expect(form.figures.map(({ value }) => value)).toEqual([
      'sick-leave/total',
      'sick-leave/short',
      'sick-leave/long',
      'breaches/total',
    ]);
    expect(form.figures[1]?.title).toBe('Korttidsfravær (under 16 dager): 2,6\u00a0%, ▲ Gul');
    expect(form.colours.map(({ title }) => title)).toEqual(['● Grønn', '▲ Gul', '■ Rød']);
  });

  it.each(['Action.Execute', 'Action.Submit'])('keeps the rules and comes back over %s', async (way) => {
    const play = await answered();
    for (const language of ['nb', 'nn', 'en'] as const) {
      await play.meet('hanne', { language });
      const { replace } = await play.press('hanne', { type: 'open-override', ...hr, version: 0 });
      const override = overrideIn(replace);
      const card = renderCard({ type: 'override', language, override }, 'k1');
      expect(lintCard(card)).toEqual([]);
    }
    await play.meet('hanne');
    const version = 1;
    const data = {
      verb: 'override',
      ...hr,
      version,
      ...Object.fromEntries(Object.entries(green).map(([name, text]) => [`${name}~k1`, text])),
    };
    const value = way === 'Action.Execute' ? { action: { type: way, verb: 'override', data } } : data;
    const parsed = parseCardAction(value);
    if (!parsed.ok) throw new Error('Not understood');
    const { replace } = await play.press('hanne', parsed.action);
    expect(short(receiptIn(replace))?.colour).toBe('green');
  });

  it('puts the colour in the answer, names who did it to those who answer, and the role to all others', async () => {
    const play = await answered();
    const { replace } = await save(play, 'hanne', green);
    const name = person('hanne').name;
    expect(short(receiptIn(replace))).toMatchObject({
      colour: 'green',
      decidedBy: 'person',
      reason: `Overstyrt av ${name} fra gul: To er tilbake i jobb.`,
    });
    expect(await stored(play)).toEqual({
      short: {
        colour: 'green',
        reason: 'To er tilbake i jobb.',
        by: person('hanne').id,
        role: 'section-owner',
      },
    });
    const { version, versions, savedBy } = await storedSection(play, 'hr');
    expect([version, savedBy]).toEqual([2, person('hanne').id]);
    expect(versions[1]).toMatchObject({ changed: ['sick-leave'], reason: 'To er tilbake i jobb.' });

    const asked = async (who: string, place?: typeof channel) =>
      JSON.stringify((await play.write(who, 'hvorfor korttidsfravær', place)).send);
    expect(await asked('kari')).toContain(`Overstyrt av ${name} fra gul`);
    expect(await asked('dag')).toContain('Overstyrt av seksjonsansvarlig fra gul');
    expect(await asked('kari', channel)).toContain('Overstyrt av seksjonsansvarlig fra gul');
    const printed = reportMarkdown(await marchReport(play));
    expect(printed).toContain('Overstyrt av seksjonsansvarlig fra gul: To er tilbake i jobb.');
    expect(printed).not.toContain(name);
    expect(JSON.stringify(await marchReport(play))).not.toContain(person('hanne').id);
  });

  it('gives back what is missing at its field, with the rest kept, and stores nothing', async () => {
    const play = await answered();
    const { replace } = await save(play, 'hanne', {
      ...green,
      'override/reason': '  ',
      'override/colour': '',
    });
    const form = overrideIn(replace);
    expect(Object.keys(form.problems).toSorted()).toEqual(['colour', 'reason']);
    expect(form.texts.figure).toBe('sick-leave/short');
    const long = await save(play, 'hanne', { ...green, 'override/reason': 'å'.repeat(1001) });
    expect(overrideIn(long.replace).problems.reason).toContain('1\u00a0001');
    expect(overrideIn(long.replace).texts).toMatchObject({ colour: 'green', reason: 'å'.repeat(1001) });
    const odd = await save(play, 'hanne', { ...green, 'override/figure': 'sick-leave/self-certified' });
    expect(Object.keys(overrideIn(odd.replace).problems)).toEqual(['figure']);
    const purple = await save(play, 'hanne', { ...green, 'override/colour': 'no-data' });
    expect(Object.keys(overrideIn(purple.replace).problems)).toEqual(['colour']);
    expect((await storedSection(play, 'hr')).version).toBe(1);
  });

  it('is undone by the computed colour, without a reason', async () => {
    const play = await answered();
    await save(play, 'hanne', green);
    const back = { ...green, 'override/colour': 'yellow', 'override/reason': '' };
    const { replace } = await save(play, 'hanne', back);
    expect(short(receiptIn(replace))).toMatchObject({ colour: 'yellow', decidedBy: 'rule' });
    expect(await stored(play)).toBeUndefined();
    expect((await storedSection(play, 'hr')).version).toBe(3);
  });

  it('makes one version when it is saved twice, and none when it is cancelled', async () => {
    const play = await answered();
    await open(play, 'hanne');
    await play.press('hanne', { type: 'receipt', ...hr, version: 1 });
    expect((await storedSection(play, 'hr')).version).toBe(1);
    const twice = await Promise.all([save(play, 'hanne', green, 1), save(play, 'hanne', green, 1)]);
    expect(twice.map(({ replace }) => replace?.type)).toEqual(['receipt', 'receipt']);
    expect((await storedSection(play, 'hr')).version).toBe(2);
  });

  it('shows first what somebody else has saved since, and then takes it', async () => {
    const play = await answered();
    const form = await play.form('kari', 'hr');
    await play.press('kari', submitOf(form, { 'sick-leave/short': '3,4' }));
    const { replace } = await save(play, 'hanne', green, 1);
    const back = overrideIn(replace);
    expect(back.notice).toContain(person('kari').name);
    expect(back.texts).toEqual({
      figure: 'sick-leave/short',
      colour: 'green',
      reason: 'To er tilbake i jobb.',
    });
    expect(back.figures[1]?.title).toContain('3,4\u00a0%, ■ Rød');
    expect(await stored(play)).toBeUndefined();
    await save(play, 'hanne', green, back.version);
    expect(await stored(play)).toHaveProperty('short');
  });

  it('is for those who may answer the item, and for coordinators, who are named as such', async () => {
    const play = await answered({
      change: (yaml) =>
        yaml.replace('- id: breaches\n', '- id: breaches\n        owner: lise.leder@example.no\n'),
    });
    expect((await open(play, 'hanne')).figures.map(({ value }) => value)).not.toContain('breaches/total');
    for (const name of ['kjell', 'dag', 'lise']) {
      const { send, replace } = await save(play, name, green);
      expect(
        send[0]?.type === 'notice' || replace?.type === 'notice' || replace?.type === 'override',
        name,
      ).toBe(true);
    }
    expect(await stored(play)).toBeUndefined();
    const { replace } = await save(play, 'kari', green);
    expect(short(receiptIn(replace))?.reason).toContain(person('kari').name);
    expect((await stored(play))?.['short']).toMatchObject({ by: person('kari').id, role: 'coordinator' });
    expect(reportMarkdown(await marchReport(play))).toContain('Overstyrt av koordinator fra gul');
    // Who answers for the section sees who it was.
    const own = await play.press('hanne', { type: 'receipt', ...hr, version: 0 });
    expect(short(receiptIn(own.replace))?.reason).toContain(person('kari').name);
  });

  it('is refused after the lock, and asks for a new approval before it', async () => {
    const play = await answered();
    await play.write('kari', 'bruk denne kanalen', channel);
    await play.press('kari', { type: 'approve', ...march });
    await save(play, 'hanne', green);
    expect((await play.cycle.reports.readPeriod(march))?.period.record.state).toBe('review');
    await play.press('kari', { type: 'approve', ...march });
    await play.press('kari', { type: 'publish', ...march });
    const posts = JSON.stringify(
      play.messenger.attempts.filter(({ to }) => to === 'channel' || to === 'thread'),
    );
    expect(posts).toContain('Overstyrt av seksjonsansvarlig fra gul: To er tilbake i jobb.');
    expect(posts).not.toContain(person('hanne').id);
    expect(posts).not.toContain(person('hanne').name + ' fra gul');
    await play.press('kari', { type: 'lock', ...march });
    const { send } = await save(play, 'hanne', { ...green, 'override/colour': 'red' });
    expect(JSON.stringify(send)).toContain('låst');
    expect((await stored(play))?.['short']?.colour).toBe('green');
  });
});

describe('the reason of an override', () => {
  it('counts as the comment, and its end asks for one again', async () => {
    const play = await newPlay();
    await play.tick();
    const form = await play.form('kjell', 'deviations');
    const typed = { 'open-deviations/open': '230', 'open-deviations/comment': 'Vi rydder.' };
    await play.press('kjell', submitOf(form, typed));
    await play.write('kjell', 'overstyr åpne avvik rød fordi flere er alvorlige');
    const again = await play.form('kjell', 'deviations');
    const { replace } = await play.press('kjell', submitOf(again, { 'open-deviations/comment': '' }));
    expect(receiptIn(replace).lines[0]?.status?.colour).toBe('red');
    expect((await storedSection(play, 'deviations')).answers['open-deviations']?.comment).toBeUndefined();

    expect(noticeIn(await play.write('kjell', 'overstyr åpne avvik gul')).text).toContain('(gul)');
    await play.write('kjell', 'overstyr åpne avvik gul fordi vi rydder');
    expect((await storedSection(play, 'deviations')).answers['open-deviations']).toEqual({
      state: 'answered',
      cells: { open: '230' },
      comment: 'vi rydder',
    });
  });
});

it('ends with the period: the next one computes again', async () => {
  const play = await answered();
  await save(play, 'hanne', green);
  play.setClock('2024-05-02T07:00:00Z');
  await play.tick();
  const april = { ...march, period: '2024-04' };
  const { replace } = await play.press('hanne', {
    type: 'open-form',
    ...hr,
    ...april,
    version: 0,
  });
  const typed = { ...answers('hr'), 'sick-leave/short': '2,6' };
  const done = await play.press('hanne', submitOf(formIn(replace), typed));
  expect(short(receiptIn(done.replace))).toMatchObject({ colour: 'yellow', decidedBy: 'rule' });
  const kept = (await play.cycle.reports.readPeriod(april))?.sections.get('hr')?.record.answers;
  expect(kept?.['sick-leave']).not.toHaveProperty('overrides');
  expect(await stored(play)).toHaveProperty('short');
});
