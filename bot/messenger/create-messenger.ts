import { splitMessage } from '../../cards/split-message.ts';
import type { Log } from '../../cycle/cycle.ts';
import { outOfLine } from '../../cycle/pace/out-of-line.ts';
import type {
  Messenger,
  Recipient,
  SendOptions,
  SendOutcome,
  SentMessage,
} from '../../cycle/ports/messenger.ts';
import type { Pace } from '../../cycle/ports/pace.ts';
import type { Person } from '../../cycle/ports/people-store.ts';
import type { Message } from '../../report/conversation/message.ts';
import { isAllowedServiceUrl } from '../front-door/is-allowed-service-url.ts';
import type { ChannelAdapter } from '../teams/channel-adapter.ts';
import { freshCard, messageActivity, type MessageActivity } from './message-activity.ts';
import { outcomeOfFailure } from './outcome-of-failure.ts';
import { personalConversation } from './personal-conversation.ts';
import { postToChannel } from './post-to-channel.ts';

export interface MessengerParts {
  readonly adapter: ChannelAdapter;
  readonly serviceUrlHosts: readonly string[];
  /** Called when a personal conversation has been made, so that the next message needs no making. Must not reject. */
  readonly remember: (person: Person) => Promise<void>;
  /** Counts every message; absent where nothing has to keep within Teams' limits. */
  readonly pace?: Pace;
  readonly log: Log;
}

/** The messenger over Teams' connector. One call is one attempt and at most one delivered message. */
export function createMessenger(parts: MessengerParts): Messenger {
  return {
    partsOf: (message) => splitMessage(message),
    send: (to, message, options) =>
      attempt(parts, to, message, options, (activity) =>
        deliver(parts, to, activity, options?.paced === true),
      ),
    update: (to, sent, message, options) =>
      attempt(parts, to, message, options, (activity) => replace(parts, to, sent, activity)),
  };
}

async function attempt(
  parts: MessengerParts,
  to: Recipient,
  message: Message,
  options: SendOptions | undefined,
  post: (activity: MessageActivity) => Promise<SendOutcome>,
): Promise<SendOutcome> {
  let activity: MessageActivity;
  try {
    activity = messageActivity(freshCard(message));
  } catch (cause) {
    parts.log.error('card-not-rendered', cause, { type: message.type });
    return { outcome: 'refused', reason: 'refused' };
  }
  // A stored reference may be older than the configuration.
  if (!isAllowedServiceUrl(serviceUrlOf(to), parts.serviceUrlHosts)) {
    parts.log.error('service-url-refused', undefined, { to: to.type });
    return { outcome: 'refused', reason: 'refused' };
  }
  const thread = threadOf(to);
  if (options?.paced !== true && (await parts.pace?.answer(thread)) === false) return outOfLine;
  if (options?.wanted?.() === false) return { outcome: 'retry', afterMs: 0, problem: 'outdated' };
  const outcome = await post(activity).catch((cause: unknown) => {
    const failed = outcomeOfFailure(cause);
    parts.log.error('send-failed', cause, { to: to.type, type: message.type, outcome: failed.outcome });
    return failed;
  });
  await parts.pace?.heard(thread, outcome);
  return outcome;
}

/** What goes out by itself stands in line by its delivery's recipient, so a person is one thread under either name. */
function threadOf(to: Recipient): string {
  if (to.type === 'person') return to.person.email.toLowerCase();
  return to.channel.report === '' ? to.channel.conversationId : 'channel';
}

async function deliver(
  parts: MessengerParts,
  to: Recipient,
  activity: MessageActivity,
  paced: boolean,
): Promise<SendOutcome> {
  const connector = await parts.adapter.connectorTo(serviceUrlOf(to));
  if (to.type === 'channel') {
    return { outcome: 'sent', ...(await postToChannel(connector, parts.adapter, to.channel, activity)) };
  }
  let conversationId: string;
  if (to.type === 'thread') {
    conversationId = to.conversationId;
  } else {
    const found = await personalConversation(parts, connector, to.person, paced);
    if ('outcome' in found) return found;
    conversationId = found.conversationId;
  }
  const response = await connector.conversations.sendToConversation(conversationId, {
    ...parts.adapter.fromBot(conversationId),
    ...activity,
    attachments: [...activity.attachments],
  });
  return { outcome: 'sent', conversationId, activityId: response.id };
}

async function replace(
  parts: MessengerParts,
  to: Recipient,
  sent: SentMessage,
  activity: MessageActivity,
): Promise<SendOutcome> {
  const connector = await parts.adapter.connectorTo(serviceUrlOf(to));
  await connector.conversations.updateActivity(sent.conversationId, sent.activityId, {
    ...parts.adapter.fromBot(sent.conversationId),
    ...activity,
    attachments: [...activity.attachments],
    id: sent.activityId,
  });
  return { outcome: 'sent', ...sent };
}

function serviceUrlOf(to: Recipient): string {
  return to.type === 'person' ? to.person.serviceUrl : to.channel.serviceUrl;
}
