import { calendarCases } from '../calendar/calendar-cases.ts';
import { inProcessZone, processZones } from '../calendar/in-process-zone.ts';
import { noneOf } from '../recorded.ts';
import type { Scenario } from './scenario.ts';

/** T5: the calendar 1990–2100 against a count of days one by one, in four process time zones, with wrong clocks and sleep. */
export const t5: Scenario = {
  id: 'T5',
  title: 'The calendar, every moment and every occurrence',
  run: async ({ seed, full }) => {
    const count = full ? 100_000 : 2_000;
    const here = calendarCases({ count, seed });
    const differing: string[] = [];
    for (const zone of processZones) {
      const there = await inProcessZone(zone, { count, seed });
      if (there.hash !== here.hash || there.wrong > 0) differing.push(zone);
    }
    return {
      findings: [
        noneOf('each occurrence once, on a working day, at its hour', here.examples),
        noneOf('the same in every process time zone', differing),
      ],
      figures: { cases: here.cases, 'skipped by policy': here.skipped },
    };
  },
};
