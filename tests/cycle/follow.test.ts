import { describe, expect, it } from 'vitest';
import { cardText } from '../../cards/card-text.ts';
import { lintCard } from '../../cards/lint-card.ts';
import { renderCard } from '../../cards/render-card.ts';
import type { Cycle } from '../../cycle/cycle.ts';
import { followedColour } from '../../cycle/follow/followed-colour.ts';
import { loadPeriod } from '../../cycle/period/load-period.ts';
import { reportOf } from '../../cycle/period/report-of.ts';
import { runDueWork } from '../../cycle/run-due-work.ts';
import {
  followed,
  follows,
  green,
  later,
  red,
  report,
  save,
  siri,
  titles,
  told,
  yellow,
} from './following.ts';
import { march } from './march.ts';
import { newPlay } from './play.ts';

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

  it('taken back after it was written down is not told, and the next one is', async () => {
    const play = await followed();
    play.messenger.answer = ({ to }) =>
      to === siri ? { outcome: 'retry', afterMs: 1000, problem: 'throttled' } : undefined;
    await save(play, red);
    await later(play, '2024-04-03T09:20:00Z');
    play.messenger.answer = () => undefined;
    await save(play, green);
    await later(play, '2024-04-03T09:30:00Z');
    expect(titles(play)).toHaveLength(1);
    await save(play, yellow);
    await later(play, '2024-04-03T09:40:00Z');
    await later(play, '2024-04-03T09:50:00Z');
    expect(titles(play).slice(1)).toEqual(['Sykefravær: fra grønn til gul']);
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
      followedColour({ section: 'hr' }, siri, [
        { loaded, section: (id) => report.sections.find((section) => section.id === id) },
      ])?.colour;
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
