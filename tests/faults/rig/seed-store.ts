import { chance } from '../../../local/headless/chance.ts';
import type { Stores } from '../../../storage/stores.ts';
import { inParallel } from './in-parallel.ts';
import type { Organisation } from './organisation.ts';
import type { RigTeams } from './teams/start-teams.ts';

/**
 * Lets the bot know everybody, as if each had installed it, and the channel as if it had been chosen. Half of the people have
 * no conversation yet, as after an installation by policy: it is made with the first message.
 */
export async function seedStore(
  stores: Stores,
  { people, tenantId, report, channelId, teamId, coordinator }: Organisation,
  teams: RigTeams,
  now: number,
): Promise<void> {
  const at = new Date(now).toISOString();
  await inParallel(people, 16, async (person) => {
    const { id, teamsId, email, name } = person;
    const known = chance(0, 'conversation', id) < 0.5;
    await stores.people.savePerson({
      id,
      teamsId,
      email,
      name,
      tenantId,
      serviceUrl: teams.url,
      askedAt: at,
      reach: 'ok',
      ...(known ? { conversationId: teams.conversationOf(person) } : {}),
    });
  });
  await stores.people.saveChannel({
    report,
    conversationId: channelId,
    teamId,
    tenantId,
    serviceUrl: teams.url,
    name: 'Ledergruppen',
    chosenBy: coordinator.id,
    chosenAt: at,
  });
}
