import { collect } from '../rig/collect.ts';
import { openForm, submitOnce } from '../rig/answer-section.ts';
import type { GeneratedOwner } from '../rig/organisation.ts';
import { organisation } from '../rig/organisation.ts';
import { momentsOf, quiet, settledDeliveries } from '../rig/play-month.ts';
import { type Rig, startRig } from '../rig/rig.ts';
import { monthFigures, monthFindings } from './month-findings.ts';
import type { Scenario } from './scenario.ts';
import type { Finding } from '../recorded.ts';
import { noneOf } from '../recorded.ts';

const period = '2024-03';

type What = 'the same values' | 'different values' | 'owner and deputy';

/** T6: the same form handed in many times at once, over several instances, by one person and by two. */
export const t6: Scenario = {
  id: 'T6',
  title: 'Two to fifty at once, the same and different values, over instances',
  run: async ({ seed, full }) => {
    const sizes = full ? [2, 3, 5, 8, 13, 20, 30, 50] : [2, 5, 20];
    const rounds = full ? 3 : 1;
    const whats: readonly What[] = ['the same values', 'different values', 'owner and deputy'];
    const plays = sizes.flatMap((size) =>
      whats.flatMap((what) => Array.from({ length: rounds }, () => ({ size, what }))),
    );
    const organised = organisation({ owners: plays.length + 1, itemsPerOwner: 12, seed, deputies: true });
    const { opens } = momentsOf(organised, period);
    const at = new Date(opens.getTime() - 60_000);
    const rig = await startRig({ organisation: organised, instances: full ? 3 : 2, seed, at });
    try {
      rig.clock.moveTo(new Date(opens.getTime() + 1_000));
      await settledDeliveries(rig, period, 'prompt', organised.owners.length, 300_000);
      const problems: string[] = [];
      for (const [index, { size, what }] of plays.entries()) {
        const owner = organised.owners[index];
        if (owner === undefined) continue;
        // The people of one press each see what they were told; more presses at once than a person makes in a second.
        const problem = await playAtOnce(rig, owner, deputyOf(rig, index), size, what);
        if (problem !== undefined) problems.push(`${owner.section}, ${size} with ${what}: ${problem}`);
      }
      const last = organised.owners.at(-1);
      if (last !== undefined) await playLateRepeat(rig, last);
      await quiet(rig, period, 120_000);
      const recorded = await collect(rig, [period]);
      const told = noneOf('told wrongly', problems);
      // Nobody presses fifty times a second: the replies to that are not held to the pace of one chat.
      const findings: Finding[] = monthFindings(recorded).filter(({ name }) => name !== 'limiter violations');
      return { findings: [...findings, told], figures: { plays: plays.length, ...monthFigures(recorded) } };
    } finally {
      await rig.stop();
    }
  },
};

function deputyOf({ organisation: { owners } }: Rig, index: number): GeneratedOwner | undefined {
  return owners.at(index - 1);
}

/** Hands one form in `size` times at once. Gives what was told wrongly, if anything. */
async function playAtOnce(
  rig: Rig,
  owner: GeneratedOwner,
  deputy: GeneratedOwner | undefined,
  size: number,
  what: What,
): Promise<string | undefined> {
  const { ledger, teams } = rig;
  const card = ledger.newest(teams.conversationOf(owner), 'submit', period);
  if (card === undefined) return 'no card';
  const own = card.message;
  const others =
    what === 'owner and deputy' && deputy !== undefined
      ? await openForm(rig, deputy, card, linkTo(own))
      : own;
  if (others === undefined) return 'no form for the deputy';
  const one = ledger.nextSerial();
  const shown = await Promise.all(
    Array.from({ length: size }, (_, index) => {
      const serial = what === 'the same values' ? one : ledger.nextSerial();
      const isDeputy = what === 'owner and deputy' && index % 2 === 1 && deputy !== undefined;
      const who = isDeputy ? { ...deputy, section: owner.section, items: owner.items } : owner;
      return submitOnce(rig, who, card.activityId, isDeputy ? others : own, serial);
    }),
  );
  const receipts = shown.filter((one) => one.type === 'card' && one.message.kind !== 'form').length;
  if (what === 'the same values') return receipts === size ? undefined : `${receipts} receipts`;
  return receipts === 1 ? undefined : `${receipts} receipts where one can win`;
}

/** A press is handed in, then another with newer values, and then the first comes once more, as Teams may repeat it. */
async function playLateRepeat(rig: Rig, owner: GeneratedOwner): Promise<void> {
  const card = rig.ledger.newest(rig.teams.conversationOf(owner), 'submit', period);
  if (card === undefined) return;
  const { activityId, message } = card;
  const old = rig.ledger.nextSerial();
  await submitOnce(rig, owner, activityId, message, old);
  const form = await openForm(rig, owner, card, linkTo(message));
  if (form === undefined) return;
  await submitOnce(rig, owner, activityId, form, rig.ledger.nextSerial());
  for (let repeat = 0; repeat < 4; repeat += 1) await submitOnce(rig, owner, activityId, message, old);
}

/** The button of a form as a link to it. */
function linkTo(form: Parameters<typeof submitOnce>[3]): Readonly<Record<string, unknown>> {
  const data = form.card.buttons.find(({ verb }) => verb === 'submit')?.data ?? {};
  return { ...data, verb: 'open-form' };
}
