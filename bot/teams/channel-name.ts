import { setTimeout as sleep } from 'node:timers/promises';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import type { TurnParts } from './turn-parts.ts';

const patienceMs = 2_000;

/**
 * The name of the channel that an activity came from. Activities seldom carry it, so the team is asked; where it does not
 * answer, or the channel is the team's own first one, which has no name, the team's name stands in.
 */
export async function channelName(parts: TurnParts, activity: IncomingActivity): Promise<string> {
  const { team, channel } = activity.channelData ?? {};
  const fallback = team?.name ?? '';
  if (channel?.name) return channel.name;
  if (!team || !channel) return fallback;
  const known = parts.channelNames.get(channel.id);
  if (known !== undefined) return known;
  const listed = parts.adapter.channelsOf(activity.serviceUrl, team.id).catch((cause: unknown) => {
    parts.cycle.log.error('channels-not-listed', cause);
    return [];
  });
  const channels = await Promise.race([listed, sleep(patienceMs, [], { ref: false })]);
  const name = channels.find(({ id }) => id === channel.id)?.name ?? fallback;
  if (channels.length > 0) parts.channelNames.set(channel.id, name);
  return name;
}
