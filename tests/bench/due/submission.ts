import type { CardAction } from '../../../report/conversation/card-action.ts';
import type { Person } from '../../../cycle/ports/people-store.ts';
import { people } from '../../support/counted-cycle.ts';

/** The period of `manyOwners` that is played. */
export const march = { report: 'many-owners', period: '2024-03' };

/** Somebody whom the bot has met. */
export function someone(email: string): Person {
  return { ...people.owner, id: email, email, name: email, conversationId: `a:${email}` };
}

/** All twelve items of a section of `manyOwners`, delivered for the first time. */
export function submission(section: number): CardAction {
  const inputs: Record<string, string> = { [`figure-${section}/cases`]: '12' };
  for (let at = 0; at < 11; at += 1) inputs[`text-${at}-${section}/text`] = `Som ventet, ${at}.`;
  return { type: 'submit', ...march, section: `section-${section}`, part: 1, version: 0, inputs };
}
