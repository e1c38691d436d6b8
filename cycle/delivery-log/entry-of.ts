import { sectionOf } from '../../report/definition/section-of.ts';
import type { DeliveryEntry, DeliveryFate } from '../../report/conversation/delivery-entry.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Language } from '../../report/language/language.ts';
import { localText } from '../../report/language/local-text.ts';
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
  definition: Definition,
  language: Language,
): DeliveryEntry {
  const { kind, to, sentAt } = delivery;
  const section = sectionOf(definition, delivery.section);
  const fate = fateOf(delivery);
  const problem = problemOf(delivery, person);
  return {
    fate,
    kind,
    to,
    ...(section === undefined ? {} : { section: localText(section.title, language) }),
    ...(fate === 'arrived' && sentAt !== undefined ? { at: new Date(sentAt) } : {}),
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

function problemOf(delivery: Delivery, person: Person | undefined): string | undefined {
  const { state, to, problem } = delivery;
  return state === 'pending' && to !== 'channel' && !mayTry(person, delivery) ? unreachable(person) : problem;
}
