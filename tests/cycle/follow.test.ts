import { describe, expect, it } from 'vitest';
import { cardText } from '../../cards/card-text.ts';
import { lintCard } from '../../cards/lint-card.ts';
import { renderCard } from '../../cards/render-card.ts';
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import type { Cycle } from '../../cycle/cycle.ts';
import { followedColour } from '../../cycle/follow/followed-colour.ts';
import { loadPeriod } from '../../cycle/period/load-period.ts';
import { reportOf } from '../../cycle/period/report-of.ts';
import { runDueWork } from '../../cycle/run-due-work.ts';
import type { Message } from '../../report/conversation/message.ts';
import { formIn, noticeIn, submitOf } from './cards.ts';
import { answers, channel, march, person, read } from './march.ts';
import { newPlay, type Play, playOf } from './play.ts';

const siri = person('siri').email;
const kari = person('kari').email;
const report = march.report;

/** Short and long term, in per cent: up to 2,5 is green, up to 3,0 yellow; their sum up to 5,0 and 6,0. */
const green = { short: '2,4', long: '2,4' };
const yellow = { short: '2,6', long: '2,4' };
const red = { short: '3,8', long: '2,4' };

async function save(
  play: Play,
  figures: typeof green,
  period = march.period,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const form = await play.press('hanne', {
    type: 'open-form',
    report,
    period,
    section: 'hr',
    part: 1,
    version: 0,
  });
  const typed = {
    ...answers('hr'),
    'sick-leave/short': figures.short,
    'sick-leave/long': figures.long,
    'sick-leave/comment': 'Influensa i to avdelinger.',
    ...more,
  };
  const { replace } = await play.press('hanne', submitOf(formIn(form.replace), typed));
  if (replace?.type !== 'receipt') throw new Error('The answer was refused');
}

/** The clock a while later, when what was saved has stood, and a tick. */
async function later(play: Play, moment: string): Promise<void> {
  play.setClock(moment);
  await play.tick();
}

const told = (play: Play, to = siri): readonly Message[] =>
  play.messenger.attempts.filter((attempt) => attempt.to === to).map(({ message }) => message);

const titles = (play: Play, to = siri): readonly string[] =>
  told(play, to).flatMap((message) => (message.type === 'answer' ? [message.answer.title] : []));

const follows = async (play: Play) => (await play.cycle.people.listFollows(report)).map((one) => one.follow);

/** Sick leave is green on 3 April, and Siri follows it. */
async function followed(words = 'følg sykefravær'): Promise<Play> {
  const play = await newPlay();
  await play.tick();
  play.setClock('2024-04-03T08:00:00Z');
  await save(play, green);
  play.setClock('2024-04-03T09:00:00Z');
  await play.write('siri', words);
  return play;
}

describe('a change of colour', () => {
  it('is told once, with before and after, figure and comment', async () => {
    const play = await followed();
    await later(play, '2024-04-03T09:10:00Z');
    expect(told(play)).toEqual([]);
    await save(play, red);
    await later(play, '2024-04-03T09:20:00Z');
    await later(play, '2024-04-03T09:30:00Z');
    expect(titles(play)).toEqual(['Sykefravær: fra grønn til rød']);
    const [message] = told(play);
    if (message === undefined) throw new Error('Nothing was told');
    const card = renderCard(message, 'k');
    expect(lintCard(card)).toEqual([]);
    const text = cardText(card);
    // 3,8 + 2,4
    for (const part of ['6,2 %', '3,8 %', 'Influensa i to avdelinger.', 'Mars 2024', '[hvorfor Sykefravær]'])
      expect(text.replaceAll('\u00A0', ' ')).toContain(part);
    await save(play, yellow);
    await later(play, '2024-04-03T09:40:00Z');
    expect(titles(play)).toEqual(['Sykefravær: fra grønn til rød', 'Sykefravær: fra rød til gul']);
  });

  it('that is put right at once, or taken back, tells nothing', async () => {
    const play = await followed();
    await save(play, red);
    play.setClock('2024-04-03T09:01:00Z');
    await play.tick();
    await save(play, yellow);
    play.setClock('2024-04-03T09:02:30Z');
    await play.tick();
    expect(titles(play)).toEqual([]);
    await later(play, '2024-04-03T09:04:00Z');
    expect(titles(play)).toEqual(['Sykefravær: fra grønn til gul']);
    await save(play, red);
    play.setClock('2024-04-03T09:05:00Z');
    await save(play, yellow);
    await later(play, '2024-04-03T09:20:00Z');
    expect(titles(play)).toHaveLength(1);
  });

  it('waits while the bot is blocked, and is told as it is then', async () => {
    const play = await followed();
    await play.meet('siri', { reach: 'blocked' });
    await save(play, red);
    await later(play, '2024-04-03T09:20:00Z');
    await save(play, green);
    await later(play, '2024-04-03T09:30:00Z');
    await save(play, yellow);
    await later(play, '2024-04-03T09:40:00Z');
    expect(told(play)).toEqual([]);
    await play.turn('siri', { type: 'installed' });
    await play.meet('siri');
    await later(play, '2024-04-03T09:50:00Z');
    await later(play, '2024-04-03T10:00:00Z');
    expect(titles(play)).toEqual(['Sykefravær: fra grønn til gul']);
  });

  it('that Teams refuses because of a block comes when the person is back', async () => {
    const play = await followed();
    play.messenger.answer = ({ to }) => (to === siri ? { outcome: 'refused', reason: 'blocked' } : undefined);
    await save(play, red);
    await later(play, '2024-04-03T09:20:00Z');
    expect(titles(play)).toHaveLength(1);
    await later(play, '2024-04-03T09:30:00Z');
    expect(titles(play)).toHaveLength(1);
    play.messenger.answer = () => undefined;
    await play.turn('siri', { type: 'installed' });
    await later(play, '2024-04-03T09:40:00Z');
    expect(titles(play)).toHaveLength(2);
    await later(play, '2024-04-03T09:50:00Z');
    expect(titles(play)).toHaveLength(2);
    expect(await follows(play)).toMatchObject([{ told: 'red', number: 1 }]);
  });

  it('in a new period needs a colour there: no data is no change', async () => {
    const play = await followed();
    await save(play, red);
    await later(play, '2024-04-03T09:20:00Z');
    await later(play, '2024-05-02T07:00:00Z');
    expect(await play.cycle.reports.readPeriod({ report, period: '2024-04' })).toBeDefined();
    expect(titles(play)).toHaveLength(1);
    await save(play, red, '2024-04');
    await later(play, '2024-05-02T08:00:00Z');
    expect(titles(play)).toHaveLength(1);
    await save(play, green, '2024-04');
    await later(play, '2024-05-02T09:00:00Z');
    expect(titles(play).slice(1)).toEqual(['Sykefravær: fra rød til grønn']);
    // What is corrected in March is not the newest any more.
    await save(play, yellow);
    await later(play, '2024-05-02T10:00:00Z');
    expect(titles(play)).toHaveLength(2);
  });

  it('of a section counts when all of it is in, or when it is red', async () => {
    const play = await newPlay();
    await play.tick();
    await play.write('siri', 'følg HR/HMS');
    const few = ['per-day', 'per-week-aml', 'per-4-weeks', 'sundays', 'weekly-rest'];
    const calm = Object.fromEntries(few.map((row) => [`breaches/${row}`, '0']));
    await save(play, green, march.period, calm);
    await later(play, '2024-04-03T08:10:00Z');
    expect(await follows(play)).toMatchObject([{ told: 'green' }]);
    await save(play, red, march.period, calm);
    await later(play, '2024-04-03T08:20:00Z');
    await save(play, yellow, march.period, calm);
    const loaded = await loadPeriod(play.cycle, march);
    if (loaded === undefined) throw new Error('No period');
    const whole = reportOf(loaded, { language: 'nb', now: play.cycle.clock.now() });
    const half = {
      ...whole,
      sections: whole.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => ({ ...item, state: 'later' as const })),
      })),
    };
    const colour = (report: typeof whole) =>
      followedColour({ section: 'hr' }, siri, [{ loaded, report }])?.colour;
    expect([colour(whole), colour(half)]).toEqual(['yellow', undefined]);
    expect(titles(play)).toEqual(['HR/HMS: fra grønn til rød']);
  });
});

describe('crashes and instances', () => {
  it('a process that stops after the post tells nobody twice', async () => {
    const play = await followed();
    const stopping: Cycle = {
      ...play.cycle,
      deliveries: {
        ...play.cycle.deliveries,
        replace: async (stored, next) =>
          next.state === 'sent' ? undefined : play.cycle.deliveries.replace(stored, next),
      },
    };
    await save(play, red);
    play.setClock('2024-04-03T09:20:00Z');
    await runDueWork(stopping);
    expect(titles(play)).toHaveLength(1);
    await later(play, '2024-04-03T09:30:00Z');
    await later(play, '2024-04-03T09:40:00Z');
    expect(titles(play)).toHaveLength(1);
    expect(await follows(play)).toMatchObject([{ told: 'red', number: 1 }]);
    await save(play, green);
    await later(play, '2024-04-03T09:50:00Z');
    expect(titles(play)[1]).toBe('Sykefravær: fra rød til grønn');
  });

  it('a process that stops after it has noticed a change has it told by the next', async () => {
    const play = await followed();
    const stopping: Cycle = {
      ...play.cycle,
      log: { ...play.cycle.log, error: () => {} },
      deliveries: {
        ...play.cycle.deliveries,
        addAll: async () => {
          throw new Error('Stopped');
        },
      },
    };
    await save(play, red);
    play.setClock('2024-04-03T09:20:00Z');
    await runDueWork(stopping);
    expect(await follows(play)).toMatchObject([{ owed: true }]);
    await later(play, '2024-04-03T09:21:00Z');
    expect(titles(play)).toEqual(['Sykefravær: fra grønn til rød']);
  });

  it('three instances at once tell once', async () => {
    const play = await followed();
    await save(play, red);
    play.setClock('2024-04-03T09:20:00Z');
    const instances = ['a', 'b', 'c'].map((instance) => ({ ...play.cycle, instance }));
    await Promise.all(instances.map(async (cycle) => runDueWork(cycle)));
    await Promise.all(instances.map(async (cycle) => runDueWork(cycle)));
    expect(titles(play)).toHaveLength(1);
  });
});

/** The same play where HR is confidential to its own people. */
function confidential(play: Play): Play {
  const yaml = read('definition.yaml').replace(
    '    owner: hanne.hr@example.no\n',
    '    owner: hanne.hr@example.no\n    confidential: { to: [hanne.hr@example.no] }\n',
  );
  const parsed = parseDefinition(yaml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  const active = { ...play.cycle.active, definition: parsed.definition };
  return playOf({ ...play.cycle, active }, play.messenger, (moment) => {
    play.setClock(moment);
  });
}

describe('what a person may not see', () => {
  it('is answered as what does not exist', async () => {
    const play = confidential(await newPlay());
    await play.tick();
    const hidden = noticeIn(await play.write('siri', 'følg sykefravær'));
    const absent = noticeIn(await play.write('siri', 'følg romfart'));
    expect(JSON.stringify(hidden).replaceAll('sykefravær', 'X')).toBe(
      JSON.stringify(absent).replaceAll('romfart', 'X'),
    );
    for (const type of ['follow', 'unfollow'] as const) {
      const press = async (section: string, item: string) =>
        play.press('siri', { type, report, section, item });
      expect(await press('hr', 'sick-leave')).toEqual(await press('nothing', 'at-all'));
      expect(await press('economy', 'sick-leave')).toEqual(await press('nothing', 'at-all'));
    }
    expect(await follows(play)).toEqual([]);
    await play.write('kari', 'følg sykefravær');
    expect(await follows(play)).toHaveLength(1);
  });

  it('ends a follow without a word', async () => {
    const play = await followed();
    await play.write('kari', 'følg sykefravær');
    await save(play, red);
    const closed = confidential(play);
    expect(JSON.stringify(await closed.write('siri', 'hva følger jeg'))).not.toContain('Sykefravær');
    await later(closed, '2024-04-03T09:20:00Z');
    expect(titles(play)).toEqual([]);
    expect(titles(play, kari)).toEqual(['Sykefravær: fra grønn til rød']);
    expect(await follows(play)).toMatchObject([{ person: person('kari').id }]);
    // It does not come back by itself.
    await later(play, '2024-04-03T09:30:00Z');
    expect(titles(play)).toEqual([]);
  });
});

describe('typed and pressed', () => {
  it.each([
    ['følg sykefravær', { section: 'hr', item: 'sick-leave' }],
    ['følg korttidsfravær', { section: 'hr', item: 'sick-leave', row: 'short' }],
    ['si fra når økonomien skifter farge', { section: 'economy' }],
    ['kan du si fra hvis sykefraværet blir rødt?', { section: 'hr', item: 'sick-leave' }],
    ['Varsle meg når sykefraværet endrer farge', { section: 'hr', item: 'sick-leave' }],
    ['gi meg beskjed når HR/HMS ikke er grønn lenger', { section: 'hr' }],
    ['sei frå når sjukefråværet skiftar farge', { section: 'hr', item: 'sick-leave' }],
    ['følgje økonomi', { section: 'economy' }],
    ['tell me when sick leave turns red', { section: 'hr', item: 'sick-leave' }],
    ['follow economy', { section: 'economy' }],
  ])('%s', async (words, target) => {
    const play = await newPlay();
    await play.tick();
    await play.write('siri', words);
    const [follow, ...others] = await follows(play);
    expect(others).toEqual([]);
    const { section, item, row } = follow ?? {};
    expect({ section, ...(item && { item }), ...(row && { row }) }).toEqual(target);
  });

  it.each([
    ['slutt å følge sykefravær', 'hva følger jeg?'],
    ['ikke varsle meg om sykefraværet lenger', 'hva følger jeg'],
    ['slutt å følgje sjukefråvær', 'kva følgjer eg?'],
    ['stop following sick leave', 'what do I follow?'],
    ['slutt å følge alt', 'vis hva jeg følger'],
  ])('%s', async (words, list) => {
    const play = await followed();
    const shown = (await play.write('siri', list)).send[0];
    if (shown?.type !== 'answer') throw new Error('No list');
    expect(shown.answer.lines).toMatchObject([{ label: 'Sykefravær', status: { colour: 'green' } }]);
    expect(lintCard(renderCard(shown, 'k'))).toEqual([]);
    await play.write('siri', words);
    expect(await follows(play)).toEqual([]);
    expect(noticeIn(await play.write('siri', list)).title).toBe('Du følger ikke noe');
    await save(play, red);
    await later(play, '2024-04-03T09:20:00Z');
    expect(told(play)).toEqual([]);
  });

  it('twice is said, and changes nothing', async () => {
    const play = await followed();
    const before = await follows(play);
    play.setClock('2024-04-03T09:01:00Z');
    expect(noticeIn(await play.write('siri', 'følg sykefravær')).title).toBe('Du følger Sykefravær fra før');
    expect(await follows(play)).toEqual(before);
    await play.write('siri', 'slutt å følge sykefravær');
    expect(noticeIn(await play.write('siri', 'slutt å følge sykefravær')).title).toBe(
      'Du følger ikke Sykefravær',
    );
  });

  it('asks which where several fit, and what where nothing is named', async () => {
    const play = await newPlay();
    await play.tick();
    expect(noticeIn(await play.write('siri', 'følg')).title).toBe('Hva vil du følge?');
    expect(await follows(play)).toEqual([]);
  });

  it('is a button on the answer about a colour, in the personal chat alone', async () => {
    const play = await followed('hva følger jeg');
    const ask = async (words: string, place?: typeof channel) => {
      const [message] = (await play.write('siri', words, place)).send;
      if (message?.type !== 'answer') throw new Error('No answer');
      expect(lintCard(renderCard(message, 'k'))).toEqual([]);
      return { action: message.answer.follow, text: cardText(renderCard(message, 'k')) };
    };
    const { action, text } = await ask('status sykefravær');
    expect(text).toContain('[Følg]');
    expect(action).toEqual({ type: 'follow', report, section: 'hr', item: 'sick-leave' });
    if (action === undefined) throw new Error('No button');
    await play.press('siri', action);
    await play.press('siri', action);
    expect(await follows(play)).toHaveLength(1);
    const again = await ask('hvorfor er sykefraværet grønt?');
    expect(again.text).toContain('[Ikke følg lenger]');
    if (again.action === undefined) throw new Error('No button');
    await play.press('siri', again.action);
    expect(await follows(play)).toEqual([]);
    expect((await ask('status sykefravær', channel)).action).toBeUndefined();
    expect((await ask('status')).action).toBeUndefined();
  });
});
