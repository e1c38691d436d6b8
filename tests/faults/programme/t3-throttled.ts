import { setTimeout as sleep } from 'node:timers/promises';
import { type Finding, noneOf } from '../recorded.ts';
import { limitsKept, promptsLost, promptsTwice } from '../invariants/delivery-invariants.ts';
import { collect } from '../rig/collect.ts';
import { organisation } from '../rig/organisation.ts';
import { momentsOf, settledDeliveries } from '../rig/play-month.ts';
import { startRig } from '../rig/rig.ts';
import type { Scenario } from './scenario.ts';

const period = '2024-03';
const markPercent = 90;

/** T3: the connector answers 429 for a minute in the middle of the cards. */
export const t3: Scenario = {
  id: 'T3',
  title: 'A minute of 429 with Retry-After 1–30',
  run: async ({ seed, full }) => {
    const size = full
      ? { owners: 3_000, perSecond: 45, before: 20_000, stormMs: 60_000 }
      : { owners: 240, perSecond: 12, before: 5_000, stormMs: 12_000 };
    const { perSecond } = size;
    const organised = organisation({ owners: size.owners, itemsPerOwner: 1, seed });
    const { opens } = momentsOf(organised, period);
    const rig = await startRig({
      organisation: organised,
      instances: 2,
      seed,
      at: new Date(opens.getTime() - 60_000),
      env: { RAPPORTBOT_SENDS_PER_SECOND: String(perSecond) },
    });
    try {
      const { clock, teams } = rig;
      clock.moveTo(new Date(opens.getTime() + 1_000));
      await sleep(size.before);
      await teams.setThrottling(true);
      await sleep(size.stormMs);
      await teams.setThrottling(false);
      const over = performance.now();
      await settledDeliveries(rig, period, 'prompt', organised.owners.length, full ? 900_000 : 240_000);
      const recorded = await collect(rig, [period]);
      const rate = rateAfter(recorded.posts, over);
      const percent = Math.round((100 * rate) / perSecond);
      const pace: Finding = {
        name: `below ${markPercent} % of the pace afterwards`,
        broken: Math.max(0, markPercent - percent),
        atMost: 0,
        cases: [`${percent} % of ${perSecond} a second`],
      };
      const stormed = recorded.posts.filter(({ status }) => status === 429).length;
      return {
        findings: [
          noneOf('no request was throttled', stormed > 0 ? [] : ['none']),
          limitsKept(recorded),
          promptsLost(recorded),
          promptsTwice(recorded),
          pace,
        ],
        figures: { owners: size.owners, throttled: stormed, 'pace afterwards %': percent },
      };
    } finally {
      await rig.stop();
    }
  },
};

/** Requests a second from the first that got through after a moment, until nine tenths of what came after it had gone. */
function rateAfter(
  posts: readonly { readonly at: number; readonly acknowledged: boolean }[],
  from: number,
): number {
  const times = posts
    .filter(({ at, acknowledged }) => acknowledged && at >= from)
    .map(({ at }) => at)
    .toSorted((a, b) => a - b);
  const count = Math.floor(times.length * 0.9);
  const last = times[count - 1];
  const first = times[0];
  if (last === undefined || first === undefined || last <= first) return 0;
  return (count - 1) / ((last - first) / 1_000);
}
