import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from '../../bot/log/create-log.ts';
import { ChannelAdapter } from '../../bot/teams/channel-adapter.ts';
import { createRoster } from '../../bot/teams/roster.ts';
import type { Person } from '../../cycle/ports/people-store.ts';
import type { Roster } from '../../cycle/ports/roster.ts';
import { json, startConnector } from './support/connector.ts';
import { metPerson } from './support/met-person.ts';

let connector: Awaited<ReturnType<typeof startConnector>>;
let logged: string[];
let pauses: number;

const person = (changes: Partial<Person> = {}): Person => metPerson(connector.url, changes);

function roster(): Roster {
  return createRoster({
    adapter: new ChannelAdapter({ name: 'Rapportbot', requestTimeoutMs: 300 }),
    serviceUrlHosts: ['127.0.0.1'],
    log: createLog('debug', { write: (line) => logged.push(line) }),
    pause: async () => {
      pauses += 1;
    },
  });
}

beforeEach(async () => {
  logged = [];
  pauses = 0;
  connector = await startConnector([{ id: '29:hanne', name: 'Hanne' }]);
});
afterEach(() => connector.close());

test('asks for each person as a member of their own chat, one at a time', async () => {
  const asked = roster();
  const found = await Promise.all([asked.has(person()), asked.has(person({ teamsId: '29:gone' }))]);
  expect(found).toEqual(['there', 'gone']);
  expect(connector.requests.map(({ method, path }) => [method, path])).toEqual([
    ['GET', '/v3/conversations/a:1/members/29:hanne'],
    ['GET', '/v3/conversations/a:1/members/29:gone'],
  ]);
  expect(pauses).toBeGreaterThanOrEqual(1);
});

test('does not know where it cannot ask, and never takes a failure for somebody’s leaving', async () => {
  const asked = roster();
  const { conversationId: _none, ...unmet } = person();
  expect(await asked.has(unmet)).toBe('unknown');
  expect(await asked.has(person({ serviceUrl: 'https://elsewhere.example/' }))).toBe('unknown');
  expect(connector.requests).toEqual([]);
  for (const status of [401, 403, 429, 500]) {
    connector.behave((_request, response) => json(response, status, { error: { code: 'No' } }));
    expect([status, await asked.has(person())]).toEqual([status, 'unknown']);
  }
  expect(logged.join('')).not.toContain('Hanne');
});
