import type { Conversation } from '../store/record.ts';
import { mentionOf } from '../wire/mention.ts';
import type { Message } from '../wire/message.ts';
import type { World } from '../world.ts';
import { activityBase } from './activity-base.ts';

/** A person's message as the bot gets it, with the mention as an entity when the bot is mentioned. */
export function messageActivity(world: World, conversation: Conversation, message: Message, locale: string) {
  const base = activityBase(world, conversation, message.from, locale);
  const name = world.config.botName;
  const plain = message.text ?? '';
  const text = message.mentionsBot ? plain.replaceAll(mentionOf(name), `<at>${name}</at>`) : plain;
  const mention = {
    type: 'mention',
    mentioned: { id: world.config.botId, name },
    text: `<at>${name}</at>`,
  };
  return {
    ...base,
    type: 'message',
    id: message.id,
    text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<p>${escapeHtml(plain)}</p>` }],
    entities: message.mentionsBot ? [mention, ...base.entities] : base.entities,
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
