import type { Finding } from '../recorded.ts';
import { collect } from '../rig/collect.ts';
import type { Held } from '../rig/bot-fleet.ts';
import { probed } from '../rig/heap-probe.ts';
import { organisation } from '../rig/organisation.ts';
import { momentsOf, playMonth } from '../rig/play-month.ts';
import { startRig } from '../rig/rig.ts';
import { monthFigures, monthFindings } from './month-findings.ts';
import type { Scenario } from './scenario.ts';

const heapAtMostMb = 10;
const handlesAtMost = 5;

/** T9: a year of months; what a process holds at the end of each stays as it was. */
export const t9: Scenario = {
  id: 'T9',
  title: 'Twelve months in one process',
  run: async (options) => {
    const { seed, full } = options;
    const { owners = full ? 1_000 : 12, months = full ? 12 : 4 } = options;

    // A year of real hours falls into one here, and the channel takes 1 800 posts an hour: the twelve reports must fit in.
    const organised = organisation({ owners, itemsPerOwner: full ? 3 : 12, seed });
    const periods = Array.from(
      { length: months },
      (_, month) => `2024-${String(month + 1).padStart(2, '0')}`,
    );
    const at = new Date(momentsOf(organised, periods[0] ?? '').opens.getTime() - 60_000);
    const rig = await startRig({
      organisation: organised,
      instances: 1,
      seed,
      at,
      env: { ...probed, RAPPORTBOT_SENDS_PER_SECOND: '50' },
    });
    try {
      const held: Held[] = [];
      for (const period of periods) {
        await playMonth(rig, { period, seed, atOnce: 8, patienceMs: full ? 900_000 : 120_000 });
        held.push(await rig.bots.held(0));
      }
      const recorded = await collect(rig, periods);
      return {
        findings: [...monthFindings(recorded), ...flat(held)],
        figures: {
          ...monthFigures(recorded),
          months,
          'heap MB by month': held.map(({ heapMb }) => Math.round(heapMb)).join(' '),
          'handles by month': held.map(({ handles }) => handles).join(' '),
        },
      };
    } finally {
      await rig.stop();
    }
  },
};

/** The last quarter of the months against the second: the first makes what is made once. */
function flat(held: readonly Held[]): readonly Finding[] {
  const quarter = Math.max(1, Math.floor(held.length / 4));
  const mean = (part: readonly Held[], of: (one: Held) => number): number =>
    part.reduce((sum, one) => sum + of(one), 0) / Math.max(1, part.length);
  const growth = (of: (one: Held) => number): number =>
    Math.round(10 * (mean(held.slice(-quarter), of) - mean(held.slice(quarter, 2 * quarter), of))) / 10;
  return [
    { name: 'heap growth in MB', broken: growth(({ heapMb }) => heapMb), atMost: heapAtMostMb, cases: [] },
    { name: 'handles more', broken: growth(({ handles }) => handles), atMost: handlesAtMost, cases: [] },
  ];
}
