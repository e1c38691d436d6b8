import { putMessage } from '../conversations/put-message.ts';
import type { Conversation } from '../store/record.ts';
import { deliver } from '../to-bot/deliver.ts';
import { executeActivity, submitActivity } from '../to-bot/press-activity.ts';
import type { Message } from '../wire/message.ts';
import type { Press, PressResult } from '../wire/press.ts';
import type { World } from '../world.ts';
import { ClientError } from './client-error.ts';
import { failureOf } from './failure-of.ts';
import { type InvokeAnswer, readInvokeAnswer } from './invoke-answer.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** Presses a button of a card as a person, and waits for what comes of it. */
export async function pressAction(world: World, press: Press): Promise<PressResult> {
  const conversation = world.store.conversation(press.conversationId);
  const message = world.store.message(press.conversationId, press.activityId);
  if (conversation === undefined || message === undefined || message.deletedAt !== undefined) {
    throw new ClientError(404, 'unknown-message', 'There is no such message.');
  }
  return press.via === 'submit' ? submit(world, conversation, press) : execute(world, conversation, press);
}

async function submit(world: World, conversation: Conversation, press: Press): Promise<PressResult> {
  const { botUrl, messageTimeoutMs } = world.config;
  const activity = submitActivity(world, conversation, press);
  const outcome = await deliver(botUrl, activity, { timeoutMs: messageTimeoutMs, patienceMs: 5_000 });
  const reason = failureOf(outcome);
  if (reason === undefined) return { outcome: 'none', attempts: 1 };
  const status = outcome.kind === 'answered' ? { status: outcome.status } : {};
  return { outcome: 'error', attempts: 1, reason, ...status };
}

/** An invoke that is not answered in time, or is cut off, is sent once more with a new id, as Teams does. */
async function execute(world: World, conversation: Conversation, press: Press): Promise<PressResult> {
  const how = { timeoutMs: world.config.invokeTimeoutMs, patienceMs: world.config.invokeTimeoutMs };
  for (let attempts = 1; ; attempts += 1) {
    const outcome = await deliver(world.config.botUrl, executeActivity(world, conversation, press), how);
    const again = outcome.kind === 'timeout' || outcome.kind === 'reset';
    if (attempts === 1 && again) continue;
    return settle(world, press, readInvokeAnswer(outcome), attempts);
  }
}

function settle(world: World, press: Press, answer: InvokeAnswer, attempts: number): PressResult {
  if (answer.outcome !== 'card') return { ...answer, attempts };
  const message = world.store.message(press.conversationId, press.activityId);
  if (message !== undefined && message.deletedAt === undefined) {
    putMessage(world, { ...message, attachments: withCard(message, answer.card) });
  }
  return { outcome: 'card', attempts };
}

function withCard({ attachments }: Message, card: unknown): Message['attachments'] {
  const replaced = { contentType: cardType, content: card };
  const index = attachments.findIndex(({ contentType }) => contentType === cardType);
  return index === -1 ? [...attachments, replaced] : attachments.with(index, replaced);
}
