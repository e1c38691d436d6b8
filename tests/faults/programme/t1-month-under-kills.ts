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

/** As much as Teams allows. */
const fast = { RAPPORTBOT_SENDS_PER_SECOND: '50' } as const;

const period = '2024-03';

/** A whole month with kills at random moments and a connector that fails now and then. */
export async function monthUnderKills(
  options: ScenarioOptions & { readonly owners: number; readonly instances: number; readonly kills: number },
): Promise<Outcome> {
  const { seed, owners, instances, kills, full } = options;
  const organised = organisation({ owners, itemsPerOwner: 12, seed, unreachable: 0.03 });
  const at = new Date(momentsOf(organised, period).opens.getTime() - 60_000);
  const rig = await startRig({ organisation: organised, instances, seed, at, env: fast });
  try {
    // Each 429 silences the whole app for as long as it says, so there are few.
    rig.teams.setFaults(times({ ...rates, throttle: full ? 0.0005 : 0.005 }, options.faulty ?? 1));
    const killer = startKiller(rig.bots, { kills, meanPauseMs: full ? 1_500 : 4_000, seed });
    const figures = await playMonth(rig, { period, seed, patienceMs: full ? 1_200_000 : 180_000 });
    await killer.stop();
    const recorded = await collect(rig, [period]);
    return {
      findings: monthFindings(recorded),
      figures: { ...monthFigures(recorded), 'prompts took s': Math.round(figures.promptsTook) },
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
  title: 'A month with kills at random and a faulty connector',
  run: async (options) => {
    const { full, owners = full ? 10_000 : 40, kills = full ? 200 : 3 } = options;
    const runs = (full ? [2, 3] : [2]).map((instances) => ({
      name: `${instances} instances`,
      run: () => monthUnderKills({ ...options, owners, kills, instances }),
    }));
    return inTurn(runs);
  },
};
