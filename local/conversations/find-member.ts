import type { Member } from '../wire/team-file.ts';
import type { World } from '../world.ts';

/** A person by either id that Teams takes: `29:…` or the Entra object id. */
export function findMember(world: World, id: string): Member | undefined {
  return world.team.members.find((member) => member.teamsId === id || member.aadObjectId === id);
}
