import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { postJson } from '../../../local/to-bot/post-json.ts';
import { type Finding, noneOf } from '../recorded.ts';
import { processesKept } from '../invariants/process-invariants.ts';
import { probed } from '../rig/heap-probe.ts';
import { inParallel } from '../rig/in-parallel.ts';
import { mutatedActivity } from '../rig/mutated-activity.ts';
import { organisation } from '../rig/organisation.ts';
import { momentsOf, settledDeliveries } from '../rig/play-month.ts';
import { startRig } from '../rig/rig.ts';
import type { Scenario } from './scenario.ts';

const period = '2024-03';
const growthAtMostMb = 20;

/** T7: whatever is sent to the door, nothing falls over, and nothing is kept of it. */
export const t7: Scenario = {
  id: 'T7',
  title: 'Fuzzed activities over HTTP',
  run: async ({ seed, full }) => {
    const count = full ? 100_000 : 3_000;
    const organised = organisation({ owners: 20, itemsPerOwner: 12, seed });
    const { opens } = momentsOf(organised, period);
    const at = new Date(opens.getTime() + 1_000);
    const rig = await startRig({ organisation: organised, instances: 1, seed, at, env: probed });
    try {
      await settledDeliveries(rig, period, 'prompt', organised.owners.length, 120_000);
      const send = sender(rig.bots.url(0));
      const shapes = mutatedActivity(recordedActivities(rig.teams.url, organised.owners));
      const batch = (from: number, size: number) => fc.sample(shapes, { seed: seed + from, numRuns: size });

      // The first of everything makes what is made once: compiled code, pools, caches.
      await inParallel(batch(0, Math.min(2_000, count)), 16, send.post);
      const before = await rig.bots.held(0);
      for (let sent = 2_000; sent < count; sent += 2_000) {
        await inParallel(batch(sent, Math.min(2_000, count - sent)), 16, send.post);
      }
      const after = await rig.bots.held(0);
      await send.post('{}');
      const alive = send.last();
      const growth = Math.round((after.heapMb - before.heapMb) * 10) / 10;
      const heap: Finding = { name: 'heap growth in MB', broken: growth, atMost: growthAtMostMb, cases: [] };
      return {
        findings: [
          noneOf('server errors from input', send.serverErrors),
          noneOf('no answer', send.unanswered),
          noneOf('crashed', alive === 400 ? [] : [`the door answers ${alive}`]),
          processesKept(rig.bots.log),
          heap,
        ],
        figures: {
          activities: send.sent(),
          taken: send.taken(),
          refused: send.refused(),
          'heap before MB': Math.round(before.heapMb),
          'heap after MB': Math.round(after.heapMb),
          handles: after.handles,
        },
      };
    } finally {
      await rig.stop();
    }
  },
};

function sender(url: string) {
  const statuses = new Map<number, number>();
  const serverErrors: string[] = [];
  const unanswered: string[] = [];
  let last = 0;
  const total = (holds: (status: number) => boolean) =>
    [...statuses].reduce((sum, [status, times]) => sum + (holds(status) ? times : 0), 0);
  return {
    serverErrors,
    unanswered,
    sent: () => total(() => true),
    taken: () => total((status) => status < 300),
    refused: () => total((status) => status >= 400 && status < 500),
    last: () => last,
    post: async (body: string): Promise<void> => {
      const outcome = await postJson(url, body, 20_000);
      if (outcome.kind !== 'answered') {
        unanswered.push(`${outcome.kind}: ${body.slice(0, 300)}`);
        last = 0;
        return;
      }
      const { status } = outcome;
      last = status;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500) serverErrors.push(`${status}: ${body.slice(0, 600)}`);
    },
  };
}

/** The recorded activities as if they came from people of the organisation through its connector. */
function recordedActivities(
  serviceUrl: string,
  people: readonly { readonly id: string; readonly teamsId: string }[],
): readonly object[] {
  const folder = new URL('../../bot/recorded/', import.meta.url);
  return readdirSync(folder).flatMap((file) => {
    const activity = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object;
    return people.map(({ id, teamsId }) => ({
      ...activity,
      serviceUrl,
      from: { id: teamsId, name: 'A', aadObjectId: id },
    }));
  });
}
