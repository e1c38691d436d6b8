import { failpoints, type Failpoint } from '../../../cycle/failpoints.ts';
import { chance } from '../../../local/headless/chance.ts';
import { type Finding, noneOf } from '../recorded.ts';
import { collect } from '../rig/collect.ts';
import { failAtMonth } from '../rig/fail-at-month.ts';
import { organisation } from '../rig/organisation.ts';
import { momentsOf } from '../rig/play-month.ts';
import { startRig } from '../rig/rig.ts';
import { inTurn } from './in-turn.ts';
import { monthFigures, monthFindings } from './month-findings.ts';
import type { Outcome, Scenario, ScenarioOptions } from './scenario.ts';

/** Only in the first month is there a conversation to be made, so what lies there comes first. */
const first: Failpoint = 'after-conversation-before-remember';

/** T2: a month for each failpoint: an instance stops there, another takes over, the first comes back. */
export const t2: Scenario = {
  id: 'T2',
  title: 'A process that stops at each named failpoint',
  run: async (options) => {
    const { full, seed } = options;
    const others = failpoints.filter((name) => name !== first);
    const some = others.toSorted((a, b) => chance(seed, a) - chance(seed, b)).slice(0, 2);
    const own = full ? [first, ...others] : [first, ...some];
    const { failpoints: named } = options;
    const chosen = named === undefined ? own : failpoints.filter((name) => named.includes(name));
    const passings = full ? [1, 2, 5] : [1 + Math.floor(chance(seed, 'passing') * 2)];
    return inTurn(
      passings.map((passing) => ({
        name: `passing ${passing}`,
        run: () => everyFailpoint(options, chosen, passing),
      })),
    );
  },
};

async function everyFailpoint(
  { seed, full }: ScenarioOptions,
  names: readonly Failpoint[],
  passing: number,
): Promise<Outcome> {
  const organised = organisation({ owners: full ? 12 : 6, itemsPerOwner: 3, seed });
  const at = new Date(momentsOf(organised, monthOf(0)).opens.getTime() - 60_000);
  const rig = await startRig({ organisation: organised, instances: 2, running: 0, seed, at });
  try {
    const missed: string[] = [];
    const periods: string[] = [];
    for (const [index, name] of names.entries()) {
      const period = monthOf(index);
      periods.push(period);
      const reached = await failAtMonth(rig, { period, seed, failAt: `${name}:${passing}` });
      if (!reached) missed.push(name);
    }
    const recorded = await collect(rig, periods);
    // Some places are passed once in a month.
    const never: Finding = passing === 1 ? noneOf('failpoints not reached', missed) : noneOf('', []);
    return {
      findings: [...monthFindings(recorded), ...(passing === 1 ? [never] : [])],
      figures: {
        ...monthFigures(recorded),
        failpoints: names.length,
        reached: names.length - missed.length,
      },
    };
  } finally {
    await rig.stop();
  }
}

/** @example monthOf(10) //=> '2024-11' */
function monthOf(index: number): string {
  const month = index % 12;
  return `${2024 + Math.floor(index / 12)}-${String(month + 1).padStart(2, '0')}`;
}
