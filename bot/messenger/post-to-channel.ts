import type { SentMessage } from '../../cycle/ports/messenger.ts';
import type { Channel } from '../../cycle/ports/people-store.ts';
import type { ChannelAdapter, Connector } from '../teams/channel-adapter.ts';
import { sdkActivity } from '../teams/sdk-activity.ts';
import type { MessageActivity } from './message-activity.ts';

/** Starts a thread in a channel: creating the conversation and posting its first message are one request. */
export async function postToChannel(
  connector: Connector,
  adapter: ChannelAdapter,
  channel: Channel,
  activity: MessageActivity,
): Promise<SentMessage> {
  const made = await connector.conversations.createConversation({
    ...adapter.newConversation({
      isGroup: true,
      tenantId: channel.tenantId,
      channelId: channel.conversationId,
    }),
    activity: sdkActivity(activity),
  });
  return { conversationId: made.id, activityId: made.activityId ?? messageIdOf(made.id) };
}

/** Teams names a thread after its first message: `19:…@thread.tacv2;messageid=1712…`. */
function messageIdOf(conversationId: string): string {
  return /;messageid=([^;]+)/.exec(conversationId)?.[1] ?? conversationId;
}
