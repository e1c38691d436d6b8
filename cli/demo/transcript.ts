import { cardText } from '../../cards/card-text.ts';
import { isCard } from '../../cards/is-card.ts';
import { cardOf } from './card-reader.ts';
import type { TeamsClient, TeamsMessage, TeamsPerson } from './teams-client.ts';

/** Everything that was said, conversation by conversation, with each card as text as it stood at the end. */
export async function transcript(teams: TeamsClient): Promise<string> {
  const people = await teams.people();
  const [first] = people;
  const channels = first === undefined ? [] : await teams.channels(first.aadObjectId);
  const parts = ['# Transcript', ''];
  for (const channel of channels) {
    parts.push(...section(`# ${channel.name}`, await teams.messages(channel.id), people));
  }
  for (const person of people) {
    const messages = await teams.messages(person.personalConversationId);
    parts.push(...section(`# ${person.name} (${person.email})`, messages, people));
  }
  return `${parts.join('\n')}\n`;
}

function section(
  title: string,
  messages: readonly TeamsMessage[],
  people: readonly TeamsPerson[],
): readonly string[] {
  if (messages.length === 0) return [];
  return [
    `#${title}`,
    '',
    ...messages.flatMap((message) => {
      const name = people.find(({ aadObjectId }) => aadObjectId === message.from)?.name ?? 'Rapportbot';
      const edited = message.editedAt === undefined ? '' : ` (edited ${message.editedAt})`;
      const card = cardOf(message);
      const text = isCard(card) ? cardText(card) : (message.text ?? '');
      const quoted = text.split('\n').map((line) => `> ${line}`.trimEnd());
      return [`**${name}** ${message.sentAt}${edited}`, '', ...quoted, ''];
    }),
  ];
}
