import { channels } from '../conversations/channels.ts';
import { personalConversationId } from '../conversations/personal-conversation.ts';
import type { ConversationView } from '../wire/overview.ts';
import type { World } from '../world.ts';
import { messagesOf, unreadOf } from './messages-of.ts';

/** A person's conversations: the chat with the bot, then the channels. A general channel nobody has used is left out. */
export function conversationsView(world: World, who: string): readonly ConversationView[] {
  const { team, config } = world;
  const personal = viewOf(world, who, personalConversationId(world, who), 'personal', config.botName);
  const listed = channels(world).map(({ id, name }) => viewOf(world, who, id, 'channel', name));
  const inFile = new Set(team.channels.map((channel) => channel.id));
  return [personal, ...listed.filter((view) => inFile.has(view.id) || view.lastMessageAt !== undefined)];
}

function viewOf(
  world: World,
  who: string,
  id: string,
  kind: ConversationView['kind'],
  name: string,
): ConversationView {
  const last = messagesOf(world, id).at(-1);
  const preview = (last?.summary ?? last?.text)
    ?.replaceAll(/[*_`]+|\n/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  return {
    id,
    kind,
    name,
    unread: unreadOf(world, who, id),
    ...(last === undefined ? {} : { lastMessageAt: last.sentAt }),
    ...(preview === undefined ? {} : { preview }),
  };
}
