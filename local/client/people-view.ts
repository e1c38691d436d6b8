import { personalConversationId } from '../conversations/personal-conversation.ts';
import type { People } from '../wire/overview.ts';
import type { World } from '../world.ts';
import { unreadOf } from './messages-of.ts';

/** Everybody in the team, with what each has unread from the bot. */
export function peopleView(world: World): People {
  const { team, config, store } = world;
  return {
    tenantId: team.tenantId,
    timeZone: team.timeZone,
    bot: { id: config.botId, name: config.botName },
    team: { ...team.team, app: store.app('team').app },
    people: team.members.map((member) => {
      const id = personalConversationId(world, member.aadObjectId);
      return {
        ...member,
        app: store.app(member.aadObjectId).app,
        unread: unreadOf(world, member.aadObjectId, id),
        personalConversationId: id,
      };
    }),
  };
}
