import { claimMs } from '../../../cycle/due/claim-ms.ts';
import { organisation } from '../rig/organisation.ts';
import type { FaultRates } from '../../../local/headless/connector-fault-plan.ts';
import { collect } from '../rig/collect.ts';
import { startKiller } from '../rig/killer.ts';
import { momentsOf, playMonth } from '../rig/play-month.ts';
import { startRig } from '../rig/rig.ts';
import type { Outcome, Scenario, ScenarioOptions } from './scenario.ts';
import { inTurn } from './in-turn.ts';
import { monthFigures, monthFindings } from './month-findings.ts';

const rates = {
  serverError: 0.015,
  acceptedThenReset: 0.015,
  reset: 0.005,
  hang: 0.002,
} as const;

/** Whole months with kills at random moments and a connector that fails now and then. */
export async function monthUnderKills(
  options: Omit<ScenarioOptions, 'instances'> & {
    readonly owners: number;
    readonly instances: number;
    readonly kills: number;
    readonly months: number;
  },
): Promise<Outcome> {
  const { seed, owners, instances, kills, full, months } = options;
  const periods = Array.from({ length: months }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}`);
  const organised = organisation({ owners, itemsPerOwner: 12, seed, unreachable: 0.03 });
  const at = new Date(momentsOf(organised, periods[0] ?? '').opens.getTime() - 60_000);
  const rig = await startRig({ organisation: organised, instances, seed, at });
  try {
    // Each 429 silences the whole app for as long as it says, so there are few, however many messages.
    await rig.teams.setFaults({
      ...times(rates, options.faulty ?? 1),
      throttle: Math.min(0.005, 5 / owners),
    });
    const meanPauseMs = full ? 7_000 : 4_000;
    const killer = startKiller(rig.bots, { kills, meanPauseMs, seed });
    // What the last one that was killed had claimed is free when its claim has run out; a message may meet several faults, and a 429 silences all.
    const killingMs = kills * meanPauseMs + 6 * claimMs;
    const took: number[] = [];
    const play = async (): Promise<void> => {
      for (const period of periods) {
        const figures = await playMonth(rig, {
          period,
          seed,
          atOnce: full ? 16 : 6,
          patienceMs: Math.max(180_000, owners * 360, killingMs),
        });
        took.push(Math.round(figures.promptsTook));
      }
    };
    // An instance that cannot be started again ends the run, and says why.
    const played = play();
    await Promise.race([played, killer.done.then(async () => played)]);
    await killer.stop();
    const recorded = await collect(rig, periods);
    return {
      findings: monthFindings(recorded),
      figures: { ...monthFigures(recorded), 'prompts took s': took.join(' ') },
    };
  } finally {
    await rig.stop();
  }
}

function times(rates: FaultRates, factor: number): FaultRates {
  return Object.fromEntries(Object.entries(rates).map(([kind, rate]) => [kind, rate * factor]));
}

/** T1 with two instances and with three. */
export const t1: Scenario = {
  id: 'T1',
  title: 'Months with kills at random and a faulty connector',
  run: async (options) => {
    const { full, owners = full ? 10_000 : 40, kills = full ? 200 : 3, months = 1 } = options;
    const { instances: sizes = full ? [2, 3] : [2] } = options;
    const runs = sizes.map((instances) => ({
      name: `${instances} instances`,
      run: () => monthUnderKills({ ...options, owners, kills, months, instances }),
    }));
    return inTurn(runs);
  },
};
