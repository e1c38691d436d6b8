import { setTimeout as sleep } from 'node:timers/promises';
import { answeredInTime, answerP99 } from '../invariants/answer-invariants.ts';
import type { Finding } from '../recorded.ts';
import { answerSection, openForm, submitOnce } from '../rig/answer-section.ts';
import { collect } from '../rig/collect.ts';
import { inParallel } from '../rig/in-parallel.ts';
import type { StandingCard } from '../rig/ledger.ts';
import { type GeneratedOwner, organisation } from '../rig/organisation.ts';
import { momentsOf, quiet, settledDeliveries } from '../rig/play-month.ts';
import { type Rig, startRig } from '../rig/rig.ts';
import { monthFigures, monthFindings } from './month-findings.ts';
import type { Outcome, Scenario } from './scenario.ts';

const period = '2024-03';

/** The faults of the mark. */
const rates = { failBefore: 0.05, appliedThenReset: 0.05, hang: 0.01 } as const;

const outageMs = 30_000;
const p99Mark = 2_000;
const answerWithinMs = 4_000;

/** Teams' own patience: what a short run on a busy machine is held to. */
const teamsWaitsMs = 5_000;

const betweenPressesMs = 1_000;

interface OpenForm {
  readonly owner: GeneratedOwner;
  readonly card: StandingCard;
}

/** T4: people answer while the store fails, and while it is away. */
export const t4: Scenario = {
  id: 'T4',
  title: 'Storage: 5 % refused, 5 % applied then reset, 1 % silent, 30 s away',
  run: async ({ seed, full }) => {
    const organised = organisation({ owners: full ? 400 : 30, itemsPerOwner: 12, seed });
    const { opens } = momentsOf(organised, period);
    const rig = await startRig({
      organisation: organised,
      instances: 2,
      seed,
      at: new Date(opens.getTime() - 60_000),
    });
    try {
      rig.clock.moveTo(new Date(opens.getTime() + 1_000));
      await settledDeliveries(rig, period, 'prompt', organised.owners.length, 600_000);

      rig.proxy.setFaults(rates);
      for (let time = 0; time < (full ? 5 : 2); time += 1) await answerAll(rig);
      const underFaults = [...rig.ledger.answers];

      const away = await openForms(rig, full ? 40 : 12);
      rig.proxy.setOutage(true);
      await answerThroughOutage(rig, away, full ? outageMs : outageMs / 3);
      rig.proxy.setOutage(false);
      await answerAll(rig);

      const counts = rig.proxy.counts();
      rig.proxy.setFaults(undefined);
      await quiet(rig, period, 120_000);
      return outcomeOf(rig, full, underFaults, counts);
    } finally {
      await rig.stop();
    }
  },
};

/** Everybody hands in: the card that came, or anew. */
async function answerAll(rig: Rig): Promise<void> {
  const { organisation, ledger, teams } = rig;
  await inParallel(organisation.owners, 4, async (owner) => {
    const conversation = teams.conversationOf(owner);
    const card = ledger.newest(conversation, 'submit', period) ?? (await reopen(rig, owner));
    if (card !== undefined) await answerSection(rig, owner, card);
  });
}

/** Some people have a form open when the store goes away. */
async function openForms(rig: Rig, people: number): Promise<readonly OpenForm[]> {
  const open: OpenForm[] = [];
  await inParallel(rig.organisation.owners.slice(0, people), 4, async (owner) => {
    const card = await reopen(rig, owner);
    if (card !== undefined) open.push({ owner, card });
  });
  return open;
}

/** They press all the while, a moment after each answer, each time with other values. */
async function answerThroughOutage(rig: Rig, open: readonly OpenForm[], ms: number): Promise<void> {
  const end = performance.now() + ms;
  await Promise.all(
    open.map(async ({ owner, card }) => {
      while (performance.now() < end) {
        await submitOnce(rig, owner, card.activityId, card.message, rig.ledger.nextSerial());
        await sleep(betweenPressesMs);
      }
    }),
  );
}

/** Presses the receipt's button for a form, as who wants to change something. */
async function reopen(rig: Rig, owner: GeneratedOwner): Promise<StandingCard | undefined> {
  const { ledger, teams } = rig;
  const card = ledger.newest(teams.conversationOf(owner), 'open-form', period);
  if (card === undefined) return undefined;
  const message = await openForm(rig, owner, card);
  return message === undefined ? undefined : { ...card, message };
}

async function outcomeOf(
  rig: Rig,
  full: boolean,
  underFaults: Rig['ledger']['answers'],
  counts: ReturnType<Rig['proxy']['counts']>,
): Promise<Outcome> {
  const recorded = await collect(rig, [period]);
  const p99 = Math.round(answerP99(underFaults));
  // How fast a machine is that does other things besides says nothing of the bot.
  const inTime: Finding = { name: 'p99 in ms', broken: p99, atMost: p99Mark, cases: [] };
  return {
    findings: [
      ...monthFindings(recorded),
      answeredInTime(recorded, full ? answerWithinMs : teamsWaitsMs),
      ...(full ? [inTime] : []),
    ],
    figures: {
      ...monthFigures(recorded),
      'p99 ms under faults': p99,
      'told not saved': recorded.answers.filter(({ told }) => told === 'not-saved').length,
      'told slow': recorded.answers.filter(({ told }) => told === 'slow').length,
      ...Object.fromEntries(Object.entries(counts).map(([kind, times]) => [`store ${kind}`, times])),
    },
  };
}
