import { isCard } from '../../cards/is-card.ts';
import { lintCard } from '../../cards/lint-card.ts';
import { cardOf } from './card-reader.ts';
import type { TeamsClient } from './teams-client.ts';

/** The largest activity that Teams takes with certainty, in UTF-16 units of JSON. */
const unitsAtMost = 36_000;

/** What is wrong with anything that the bot has posted: cards that fail the lint, activities that are too large. */
export async function postedFaults(teams: TeamsClient): Promise<readonly string[]> {
  const people = await teams.people();
  const channels = await teams.channels(people[0]?.aadObjectId ?? '');
  const conversations = [
    ...channels.map(({ id }) => id),
    ...people.map(({ personalConversationId }) => personalConversationId),
  ];
  const faults: string[] = [];
  for (const conversation of conversations) {
    for (const message of await teams.messages(conversation)) {
      if (message.from !== 'bot') continue;
      const card = cardOf(message);
      const units = JSON.stringify(message).length;
      if (units > unitsAtMost) faults.push(`${message.id}: ${units} units`);
      if (card !== undefined && !isCard(card)) faults.push(`${message.id}: not a card of ours`);
      if (isCard(card)) faults.push(...lintCard(card).map((fault) => `${message.id}: ${fault}`));
    }
  }
  return faults;
}
