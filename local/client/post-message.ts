import { z } from 'zod';
import { channel } from '../conversations/channels.ts';
import { findMember } from '../conversations/find-member.ts';
import { ensurePersonal, personalConversationId } from '../conversations/personal-conversation.ts';
import { putMessage } from '../conversations/put-message.ts';
import { startThread } from '../conversations/thread.ts';
import type { Conversation } from '../store/record.ts';
import { deliver } from '../to-bot/deliver.ts';
import { messageActivity } from '../to-bot/message-activity.ts';
import { mentionOf } from '../wire/mention.ts';
import type { Message } from '../wire/message.ts';
import type { World } from '../world.ts';
import { ClientError } from './client-error.ts';
import { failureOf } from './failure-of.ts';

export const postMessageSchema = z.object({
  as: z.string(),
  /** A personal chat, a channel (a new thread) or a thread (a reply); `personal` is the person's own chat. */
  conversationId: z.string().default('personal'),
  text: z.string().min(1),
  locale: z.string().default('nb-NO'),
});

/** Posts a message as a person, and waits for the bot's turn when the bot is to have it. */
export async function postMessage(world: World, post: z.infer<typeof postMessageSchema>): Promise<Message> {
  const person = findMember(world, post.as);
  if (person === undefined) throw new ClientError(404, 'unknown-person', 'There is no such person.');
  const as = person.aadObjectId;
  const now = world.clock.now();
  const id = world.store.nextId(now);
  const conversation = target(world, as, post.conversationId, id);
  const isPersonal = conversation.personal !== undefined;
  const installed = world.store.app(conversation.personal ?? 'team').app === 'installed';
  if (isPersonal && !installed)
    throw new ClientError(409, 'not-installed', 'The person does not have the app.');
  const isNamed = mentionOf(world.config.botName).test(post.text);
  const mentionsBot = !isPersonal && installed && isNamed;
  const message = putMessage(world, {
    id,
    conversationId: conversation.id,
    ...(conversation.channelId === undefined ? {} : { channelId: conversation.channelId }),
    from: as,
    sentAt: now.toISOString(),
    text: post.text,
    textFormat: 'plain',
    attachments: [],
    suggestions: [],
    mentionsBot,
  });
  if (!isPersonal && !mentionsBot) return message;
  const outcome = await deliver(
    world.config.botUrl,
    messageActivity(world, conversation, message, post.locale),
    { timeoutMs: world.config.messageTimeoutMs, patienceMs: 5_000 },
  );
  const undelivered = failureOf(outcome);
  return undelivered === undefined ? message : putMessage(world, { ...message, undelivered });
}

function target(world: World, as: string, conversationId: string, messageId: string): Conversation {
  const own = personalConversationId(world, as);
  if (conversationId === 'personal' || conversationId === own) return ensurePersonal(world, as);
  if (channel(world, conversationId) !== undefined) return startThread(world, conversationId, messageId);
  const known = world.store.conversation(conversationId);
  if (known === undefined || known.personal !== undefined) {
    throw new ClientError(404, 'unknown-conversation', 'There is no such conversation for this person.');
  }
  return known;
}
