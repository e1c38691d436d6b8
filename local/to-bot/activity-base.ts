import { randomUUID } from 'node:crypto';
import { findMember } from '../conversations/find-member.ts';
import { threadRoot } from '../conversations/thread.ts';
import type { Conversation } from '../store/record.ts';
import type { World } from '../world.ts';

/** What every activity from a person carries, shaped as Teams shapes it. `as` is the person's Entra object id. */
export function activityBase(world: World, conversation: Conversation, as: string, locale: string) {
  const { team, config, clock, serviceUrl } = world;
  const person = findMember(world, as);
  const now = clock.now().toISOString();
  const country = locale.split('-')[1] ?? 'NO';
  return {
    id: `f:${randomUUID()}`,
    timestamp: now,
    localTimestamp: now,
    localTimezone: team.timeZone,
    channelId: 'msteams',
    serviceUrl,
    from: { id: person?.teamsId ?? team.team.id, name: person?.name ?? team.team.name, aadObjectId: as },
    recipient: { id: config.botId, name: config.botName },
    conversation: conversationReference(team.tenantId, conversation),
    locale,
    entities: [{ type: 'clientInfo', locale, country, platform: 'Web', timezone: team.timeZone }],
    channelData: { ...channelDataOf(world, conversation), tenant: { id: team.tenantId } },
  };
}

function conversationReference(tenantId: string, { id, personal }: Conversation) {
  return personal === undefined
    ? { isGroup: true, conversationType: 'channel', tenantId, id }
    : { conversationType: 'personal', tenantId, id };
}

function channelDataOf(world: World, { id, channelId }: Conversation) {
  if (channelId === undefined) return {};
  const { team } = world.team;
  const root = threadRoot(id);
  return {
    teamsChannelId: channelId,
    teamsTeamId: team.id,
    channel: { id: channelId },
    team: { id: team.id, name: team.name },
    ...(root === undefined ? {} : { legacy: { replyToId: root } }),
  };
}
