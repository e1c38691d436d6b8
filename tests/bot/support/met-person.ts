import type { Person } from '../../../cycle/ports/people-store.ts';

/** Somebody whom the bot has met over the connector at `serviceUrl`. */
export function metPerson(serviceUrl: string, changes: Partial<Person> = {}): Person {
  return {
    id: 'a1',
    teamsId: '29:hanne',
    email: 'hanne@example.no',
    name: 'Hanne',
    tenantId: 't1',
    serviceUrl,
    conversationId: 'a:1',
    reach: 'ok',
    ...changes,
  };
}
