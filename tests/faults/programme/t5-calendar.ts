import type { CalendarRun } from '../calendar/calendar-cases.ts';
import { inProcessZone, processZones } from '../calendar/in-process-zone.ts';
import { noneOf } from '../recorded.ts';
import type { Scenario } from './scenario.ts';

/** T5: the calendar 1990–2100 against a count of days one by one, in four process time zones, with wrong clocks and sleep. */
export const t5: Scenario = {
  id: 'T5',
  title: 'The calendar, every moment and every occurrence',
  run: async ({ seed, full }) => {
    const count = full ? 100_000 : 2_000;
    const runs: { readonly zone: string; readonly run: CalendarRun }[] = [];
    // Two at a time: each is a process that computes all the while.
    for (const pair of [processZones.slice(0, 2), processZones.slice(2)]) {
      const made = pair.map(async (zone) => ({ zone, run: await inProcessZone(zone, { count, seed }) }));
      runs.push(...(await Promise.all(made)));
    }
    const hashes = new Set(runs.map(({ run }) => run.hash));
    const skipped = runs[0]?.run.skipped ?? 0;
    return {
      findings: [
        noneOf(
          'each occurrence once, on a working day, at its hour',
          runs.flatMap(({ zone, run }) => run.examples.map((example) => `${zone}: ${example}`)),
        ),
        noneOf(
          'the same in every process time zone',
          hashes.size === 1 ? [] : runs.map(({ zone, run }) => `${zone} ${run.hash}`),
        ),
      ],
      figures: {
        cases: count,
        'process zones': runs.length,
        'skipped by policy': skipped,
        hash: [...hashes].join(' '),
      },
    };
  },
};
