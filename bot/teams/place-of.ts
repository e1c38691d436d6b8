import type { Turn } from '../../cycle/turn.ts';
import type { IncomingActivity } from '../front-door/activity-schema.ts';

/** Where an activity came from; undefined for kinds of chat that the bot is not made for. */
export function placeOf(activity: IncomingActivity): Turn['place'] | undefined {
  const { conversation, channelData } = activity;
  if (conversation.conversationType === 'personal') return { type: 'personal' };
  if (conversation.conversationType !== 'channel') return undefined;
  return {
    type: 'channel',
    // The thread's id is the channel's with the first message's behind it.
    conversationId: channelData?.channel?.id ?? conversation.id.replace(/;messageid=.*$/, ''),
    teamId: channelData?.team?.id ?? '',
    name: channelData?.channel?.name ?? channelData?.team?.name ?? '',
  };
}
