import { ensurePersonal } from '../conversations/personal-conversation.ts';
import type { World } from '../world.ts';
import { activityBase } from './activity-base.ts';

/**
 * What Teams sends when the app is added for a person or to the team, or removed: first who is now in the conversation,
 * then the installation. `who` is a person's Entra object id, or `team`.
 */
export function installActivities(world: World, who: string, action: 'add' | 'remove', locale: string) {
  const { team } = world.team;
  const isTeam = who === 'team';
  // The team's first person stands for whoever administers it: Teams always names somebody.
  const by = isTeam ? (world.team.members[0]?.aadObjectId ?? '') : who;
  const conversation = isTeam ? { id: team.id, channelId: team.id } : ensurePersonal(world, who);
  const base = () => activityBase(world, conversation, by, locale);
  const bot = [{ id: world.config.botId, name: world.config.botName }];
  const members = action === 'add' ? { membersAdded: bot } : { membersRemoved: bot };
  const eventType = action === 'add' ? 'teamMemberAdded' : 'teamMemberRemoved';
  const update = base();
  return [
    {
      ...update,
      type: 'conversationUpdate',
      ...members,
      channelData: isTeam ? { ...update.channelData, eventType } : update.channelData,
    },
    { ...base(), type: 'installationUpdate', action },
  ];
}
