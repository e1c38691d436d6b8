import { sectionOf } from '../../report/definition/section-of.ts';
import type { DeliveryEntry, DeliveryFate, DeliveryThing } from '../../report/conversation/delivery-entry.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Language } from '../../report/language/language.ts';
import { localText } from '../../report/language/local-text.ts';
import { isPutOff } from '../due/due-reminders.ts';
import { isEscalation, reminderMoment } from '../due/reminder-key.ts';
import { mayTry } from '../due/may-try.ts';
import { unreachable } from '../due/unreachable.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { Person } from '../ports/people-store.ts';

/** Why a message ended that a new attempt may mend. Everything else that is dead was overtaken. */
export const mendable: ReadonlySet<string | undefined> = new Set([
  'blocked',
  'not-installed',
  'never-reached',
  'refused',
]);

/** One delivery as a line of the log; `person` is who it goes to, as the bot knows them now. */
export function entryOf(
  delivery: Delivery,
  person: Person | undefined,
  {
    definition,
    language,
    now,
  }: { readonly definition: Definition; readonly language: Language; readonly now: Date },
): DeliveryEntry {
  const { to, sentAt } = delivery;
  const section = sectionOf(definition, delivery.section);
  const fate = fateOf(delivery);
  const putOff = isReminder(delivery) && isPutOff(delivery, now) ? reminderMoment(delivery.key) : undefined;
  const problem = putOff === undefined ? problemOf(delivery, person) : 'put-off';
  return {
    fate,
    kind: thingOf(delivery),
    to,
    ...(section === undefined ? {} : { section: localText(section.title, language) }),
    ...(fate === 'arrived' && sentAt !== undefined ? { at: new Date(sentAt) } : {}),
    ...(putOff === undefined ? {} : { at: putOff }),
    ...(isReminder(delivery) && without.has(fate) ? { of: reminderMoment(delivery.key) } : {}),
    ...(problem === undefined ? {} : { problem }),
  };
}

function fateOf({ state, problem }: Delivery): DeliveryFate {
  switch (state) {
    case 'sent':
      return 'arrived';
    case 'sending':
      return 'under-way';
    case 'unknown':
      return 'unknown';
    case 'dead':
      return mendable.has(problem) ? 'failed' : 'not-needed';
    case 'pending':
      return 'waiting';
  }
}

/** Rows of the kinds that an older release knows are more than one thing to who reads of them. */
function thingOf({ kind, key }: Delivery): DeliveryThing {
  if (isEscalation(key)) return 'escalation';
  const [, why = ''] = kind === 'notice' ? key.split('|') : [];
  if (why === 'overview') return 'overview';
  return previews.has(why) ? 'preview' : kind;
}

/** What has no moment of its own in the log. */
const without: ReadonlySet<DeliveryFate> = new Set(['failed', 'unknown', 'not-needed']);

const previews: ReadonlySet<string> = new Set(['ready', 'changed', 'redelivered']);

function isReminder({ kind, key }: Delivery): boolean {
  return kind === 'reminder' && !isEscalation(key);
}

function problemOf(delivery: Delivery, person: Person | undefined): string | undefined {
  const { state, to, problem, kind } = delivery;
  if (state === 'dead' && problem === 'nothing-owed' && kind === 'notice') return 'own-doing';
  // One that was put off says from when; what took its place is a row of its own.
  if (state === 'dead' && problem === 'overtaken' && isReminder(delivery))
    return delivery.notBefore === undefined ? 'too-late' : 'put-off';
  return state === 'pending' && to !== 'channel' && !mayTry(person, delivery) ? unreachable(person) : problem;
}
