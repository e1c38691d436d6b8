import { channels } from '../conversations/channels.ts';
import type { World } from '../world.ts';
import { ConnectorError } from './connector-error.ts';
import { requireApp } from './may-send.ts';

/** The team's name and numbers. Throws a 404 for another team. */
export function teamDetails(world: World, teamId: string) {
  const { team, members, tenantId } = world.team;
  requireTeam(world, teamId);
  return {
    id: team.id,
    name: team.name,
    aadGroupId: '00000000-0000-4000-8000-000000000001',
    tenantId,
    type: 'standard',
    channelCount: channels(world).length,
    memberCount: members.length,
  };
}

/** The team's channels. The general channel has no name, as in Teams. */
export function teamChannels(world: World, teamId: string) {
  requireTeam(world, teamId);
  const conversations = channels(world).map(({ id, name }) =>
    id === world.team.team.id ? { id, type: 'standard' } : { id, name, type: 'standard' },
  );
  return { conversations };
}

function requireTeam(world: World, teamId: string): void {
  if (teamId !== world.team.team.id) throw new ConnectorError(404, 'NotFound', 'The team was not found.');
  requireApp(world, 'team');
}
