import { setTimeout as sleep } from 'node:timers/promises';
import { chance } from '../../../local/headless/chance.ts';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import { periodCalendar } from '../../../report/calendar/period-calendar.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import { asCardsCome } from './as-cards-come.ts';
import { answerSection } from './answer-section.ts';
import { inParallel } from './in-parallel.ts';
import type { Organisation } from './organisation.ts';
import { publish } from './publish.ts';
import type { Rig } from './rig.ts';
import { waitUntil } from './wait-until.ts';

const minute = 60_000;

export interface MonthOptions {
  readonly period: string;
  readonly seed: number;
  /** People who act at the same time. */
  readonly atOnce?: number;
  /** Real milliseconds that one phase may take. */
  readonly patienceMs?: number;
  readonly publish?: boolean;
}

/** How long each phase took, in simulated seconds. */
export interface MonthFigures {
  readonly promptsTook: number;
  readonly answered: number;
}

/** The moments of a period, from the calendar of the organisation's definition. */
export function momentsOf(organisation: Organisation, period: string) {
  return periodCalendar(definitionOf(organisation), periodIdOf(period));
}

const parsed = new WeakMap<Organisation, Definition>();

function definitionOf(organisation: Organisation): Definition {
  const known = parsed.get(organisation);
  if (known !== undefined) return known;
  const result = parseDefinition(organisation.definition);
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  parsed.set(organisation, result.definition);
  return result.definition;
}

function periodIdOf(text: string) {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`${text} is not a period`);
  return period;
}

/**
 * Plays a whole month: the period opens, cards go out while the first owners answer already, reminders, late answers, the
 * deadline, approval and publication. About seven in ten answer early, two after a reminder, one never.
 */
export async function playMonth(rig: Rig, options: MonthOptions): Promise<MonthFigures> {
  const { period, seed, atOnce = 6, patienceMs = 300_000 } = options;
  const { organisation, clock, ledger, teams } = rig;
  const moments = momentsOf(organisation, period);
  const conversation = teams.conversationOf.bind(teams);
  const draw = (id: string): number => chance(seed, 'answers', period, id);
  const reachable = organisation.owners.filter(({ app }) => app === undefined);
  let answered = 0;
  const sent = { all: false };

  clock.moveTo(new Date(moments.opens.getTime() + 1_000));
  const opened = clock.now();
  const early = reachable.filter(({ id }) => draw(id) < 0.7);
  const answering = asCardsCome(early, {
    atOnce,
    withinMs: patienceMs,
    cardOf: (owner) => ledger.newest(conversation(owner), 'submit', period),
    // A card that never came is for the invariants to find.
    isOver: () => sent.all,
    act: async (owner, card) => {
      if (draw(`${owner.id} twice`) < 0.1) {
        const both = await Promise.all([answerSection(rig, owner, card), answerSection(rig, owner, card)]);
        answered += both.some(Boolean) ? 1 : 0;
      } else if (await answerSection(rig, owner, card)) answered += 1;
    },
  });
  let promptsTook = 0;
  const sending = settledDeliveries(rig, period, 'prompt', organisation.owners.length, patienceMs).then(
    () => {
      sent.all = true;
      promptsTook = (clock.now() - opened) / 1000;
    },
  );
  await Promise.all([sending, answering]);

  const late = reachable.filter(({ id }) => draw(id) >= 0.7 && draw(id) < 0.9);
  for (const [index, reminder] of moments.reminders.entries()) {
    clock.moveTo(new Date(reminder.getTime() + 1_000));
    await settledDeliveries(rig, period, 'reminder', 1, patienceMs);
    const now = late.filter((_, place) => place % moments.reminders.length === index);
    await inParallel(now, atOnce, async (owner) => {
      const card = ledger.newest(conversation(owner), 'submit', period);
      if (card !== undefined && (await answerSection(rig, owner, card))) answered += 1;
    });
  }

  clock.moveTo(new Date(moments.deadline.getTime() + minute));
  if (options.publish !== false) {
    await publish(rig, period, patienceMs);
    await settledDeliveries(rig, period, 'report', 1, patienceMs);
  }
  await quiet(rig, period, patienceMs);
  return { promptsTook, answered };
}

/** Waits until at least so many deliveries of a kind are written down and none of them waits to be sent. */
export async function settledDeliveries(
  rig: Rig,
  period: string,
  kind: string,
  atLeast: number,
  withinMs: number,
): Promise<void> {
  const { report, owners } = rig.organisation;
  await waitUntil(
    `every ${kind} of ${period}`,
    async () => {
      const own = (await rig.stores.deliveries.list({ report, period })).filter(
        ({ delivery }) => delivery.kind === kind,
      );
      const open = own.some(({ delivery: { state } }) => state === 'pending' || state === 'sending');
      return own.length >= atLeast && !open ? true : undefined;
    },
    { withinMs, everyMs: owners.length > 500 ? 2_000 : 250 },
  );
  // What was sent last is seen too.
  await rig.teams.caughtUp();
}

/** Lets expired claims and pauses between tries run out, until nothing is left that could still be sent. */
export async function quiet(rig: Rig, period: string, withinMs: number): Promise<void> {
  const { clock } = rig;
  const { report } = rig.organisation;
  await waitUntil(
    'everything to come to rest',
    async () => {
      const listed = await rig.stores.deliveries.list({ report, period });
      const open = listed.some(({ delivery: { state } }) => state === 'pending' || state === 'sending');
      if (!open) return true;
      clock.moveTo(new Date(clock.now() + minute));
      await sleep(2_000);
      return undefined;
    },
    { withinMs },
  );
}
