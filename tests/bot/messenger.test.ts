import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createLog } from '../../bot/log/create-log.ts';
import { createMessenger, type MessengerParts } from '../../bot/messenger/create-messenger.ts';
import { retryAfterMs } from '../../bot/messenger/retry-after.ts';
import { ChannelAdapter } from '../../bot/teams/channel-adapter.ts';
import { claimMs } from '../../cycle/due/claim-ms.ts';
import type { Messenger, Recipient } from '../../cycle/ports/messenger.ts';
import type { Pace } from '../../cycle/ports/pace.ts';
import { requestWithinMs } from '../../cycle/ports/request-within-ms.ts';
import type { Channel, Person } from '../../cycle/ports/people-store.ts';
import { type Behaviour, json, startConnector } from './support/connector.ts';
import { metPerson } from './support/met-person.ts';
import { say } from './support/start-bot.ts';

let connector: Awaited<ReturnType<typeof startConnector>>;
let messenger: Messenger;
let remembered: Person[];
let logged: string[];

beforeEach(async () => {
  connector = await startConnector();
  remembered = [];
  logged = [];
  messenger = createMessenger(messengerParts());
});
afterEach(() => connector.close());

const messengerParts = (): MessengerParts => ({
  adapter: new ChannelAdapter({ name: 'Rapportbot', requestTimeoutMs: 300 }),
  serviceUrlHosts: ['127.0.0.1'],
  remember: async (someone) => {
    remembered.push(someone);
  },
  log: createLog('debug', { write: (line) => logged.push(line) }),
});

const person = (changes: Partial<Person> = {}): Person => metPerson(connector.url, changes);

const channel = (): Channel => ({
  report: 'r',
  conversationId: '19:ledelse@thread.tacv2',
  teamId: '19:team@thread.tacv2',
  tenantId: 't1',
  serviceUrl: connector.url,
  name: 'Ledelse',
  chosenBy: 'a1',
  chosenAt: '2024-04-01T00:00:00Z',
});

const toPerson = (changes: Partial<Person> = {}): Recipient => ({ type: 'person', person: person(changes) });

const status =
  (code: number, body: unknown = {}, headers: Record<string, string> = {}): Behaviour =>
  (_, response) =>
    json(response, code, body, headers);

const cases: readonly [string, Behaviour, unknown][] = [
  ['500', status(500), { outcome: 'unknown', problem: 'status-500' }],
  ['502', status(502), { outcome: 'unknown', problem: 'status-502' }],
  ['503', status(503), { outcome: 'unknown', problem: 'status-503' }],
  [
    '503 with Retry-After',
    status(503, {}, { 'retry-after': '1' }),
    { outcome: 'unknown', problem: 'status-503' },
  ],
  ['504', status(504), { outcome: 'unknown', problem: 'status-504' }],
  ['408', status(408), { outcome: 'unknown', problem: 'status-408' }],
  [
    'a reset after it was accepted',
    (_, response) => {
      response.socket?.resetAndDestroy();
    },
    { outcome: 'unknown', problem: 'connection-lost' },
  ],
  ['silence', () => undefined, { outcome: 'unknown', problem: 'timeout' }],
  [
    'an answer that stops half-way',
    (_, response) => {
      response.writeHead(201, { 'content-length': '100' });
      response.write('{"id":');
    },
    { outcome: 'unknown', problem: 'timeout' },
  ],
  ['429', status(429), { outcome: 'retry', afterMs: 5000, problem: 'status-429' }],
  [
    '429 with Retry-After',
    status(429, {}, { 'retry-after': '7' }),
    { outcome: 'retry', afterMs: 7000, problem: 'status-429' },
  ],
  ['412', status(412), { outcome: 'retry', afterMs: 5000, problem: 'status-412' }],
  ['400', status(400), { outcome: 'refused', reason: 'refused' }],
  ['404', status(404), { outcome: 'refused', reason: 'refused' }],
  ['413', status(413), { outcome: 'refused', reason: 'refused' }],
  ['a redirect', status(307, {}, { location: '/elsewhere' }), { outcome: 'refused', reason: 'refused' }],
  [
    '403, blocked',
    status(403, { error: { code: 'ConversationBlockedByUser', message: 'User blocked the conversation.' } }),
    { outcome: 'refused', reason: 'blocked' },
  ],
  [
    '403, blocked, as a nested body says it',
    status(403, {
      error: {
        code: 'ServiceError',
        innerHttpError: { statusCode: 403, body: { errorCode: 'MessageWritesBlocked' } },
      },
    }),
    { outcome: 'refused', reason: 'blocked' },
  ],
  [
    '403, not installed',
    status(403, {
      error: {
        code: 'BotNotInConversationRoster',
        message: 'The bot is not part of the conversation roster.',
      },
    }),
    { outcome: 'refused', reason: 'not-installed' },
  ],
  ['403 with no reason', status(403, 'forbidden'), { outcome: 'refused', reason: 'refused' }],
  ['201', status(201, { id: '17' }), { outcome: 'sent', conversationId: 'a:1', activityId: '17' }],
  ['200', status(200, { id: '17' }), { outcome: 'sent', conversationId: 'a:1', activityId: '17' }],
];

test.each(cases)('%s: exactly one POST, and its meaning as a value', async (_, behaviour, outcome) => {
  connector.behave(behaviour);
  expect(await messenger.send(toPerson(), say('hei'))).toEqual(outcome);
  expect(connector.posts()).toHaveLength(1);
});

test('nobody listens: surely not delivered', async () => {
  const { url } = connector;
  await connector.close();
  expect(await messenger.send(toPerson({ serviceUrl: url }), say('hei'))).toEqual({
    outcome: 'retry',
    afterMs: 15_000,
    problem: 'not-connected',
  });
});

test('a person without a conversation gets one, which is remembered', async () => {
  const { conversationId: _, ...rest } = person();
  expect(await messenger.send({ type: 'person', person: rest }, say('hei'))).toMatchObject({
    outcome: 'sent',
    conversationId: 'a:made',
  });
  expect(connector.posts().map(({ path }) => path)).toEqual([
    '/v3/conversations',
    '/v3/conversations/a:made/activities',
  ]);
  expect(connector.posts()[0]?.body).toEqual({
    isGroup: false,
    bot: { id: '28:rapportbot', name: 'Rapportbot' },
    members: [{ id: '29:hanne', name: '' }],
    tenantId: 't1',
    channelData: { tenant: { id: 't1' } },
  });
  expect(remembered).toEqual([{ ...rest, conversationId: 'a:made' }]);
});

test('what has its place already gives it to the conversation that must be made, and waits for another', async () => {
  const { conversationId: _, ...rest } = person();
  const calls: string[] = [];
  let leaves = true;
  const pace: Pace = {
    turn: async () => true,
    leave: async () => true,
    leaveAgain: async () => {
      calls.push(`again after ${connector.requests.length}`);
      return leaves;
    },
    giveBack: () => {},
    answer: async (thread) => {
      calls.push(`answer ${thread}`);
      return true;
    },
    heard: async () => {},
    storeNow: async () => 0,
  };
  const paced = createMessenger({ ...messengerParts(), pace });
  expect(await paced.send({ type: 'person', person: rest }, say('hei'), { paced: true })).toMatchObject({
    outcome: 'sent',
  });
  expect(calls).toEqual(['again after 1']);
  expect(connector.requests).toHaveLength(2);
  leaves = false;
  expect(await paced.send({ type: 'person', person: rest }, say('hei'), { paced: true })).toMatchObject({
    outcome: 'retry',
    problem: 'out-of-line',
  });
  // The conversation was made; nothing was sent into it.
  expect(connector.requests).toHaveLength(3);
});

test('a conversation whose making ended unknown: the message was surely not delivered', async () => {
  connector.behave(status(502));
  const { conversationId: _, ...rest } = person();
  expect(await messenger.send({ type: 'person', person: rest }, say('hei'))).toMatchObject({
    outcome: 'retry',
  });
  expect(connector.posts()).toHaveLength(1);
});

test('a post in a channel starts a thread, and a reply goes to that thread', async () => {
  const post = await messenger.send({ type: 'channel', channel: channel() }, say('rapport'));
  expect(post).toEqual({
    outcome: 'sent',
    conversationId: '19:ledelse@thread.tacv2;messageid=171',
    activityId: '171',
  });
  const conversationId = '19:ledelse@thread.tacv2;messageid=171';
  await messenger.send({ type: 'thread', channel: channel(), conversationId }, say('del 2'));
  const [first, second] = connector.posts();
  expect(first?.path).toBe('/v3/conversations');
  expect(first?.body).toMatchObject({
    isGroup: true,
    channelData: { channel: { id: '19:ledelse@thread.tacv2' }, tenant: { id: 't1' } },
    activity: { type: 'message', attachments: [{ content: { type: 'AdaptiveCard' } }] },
  });
  expect(second?.path).toBe(`/v3/conversations/${conversationId}/activities`);
});

test('an update edits the message in place', async () => {
  const sent = { conversationId: 'a:1', activityId: '99' };
  expect(await messenger.update(toPerson(), sent, say('rettet'))).toEqual({ outcome: 'sent', ...sent });
  expect(connector.requests).toMatchObject([{ method: 'PUT', path: '/v3/conversations/a:1/activities/99' }]);
});

test('a stored service URL that is not on the allow-list is never called', async () => {
  const elsewhere = connector.url.replace('127.0.0.1', 'localhost');
  expect(await messenger.send(toPerson({ serviceUrl: elsewhere }), say('hei'))).toEqual({
    outcome: 'refused',
    reason: 'refused',
  });
  expect(connector.requests).toEqual([]);
});

test('the summary for the notification is short, and never half a character', async () => {
  await messenger.send(toPerson(), say('\u{1F600}'.repeat(400)));
  const [post] = connector.posts();
  const { summary } = z.object({ summary: z.string() }).parse(post?.body);
  expect(summary.length).toBeLessThanOrEqual(240);
  expect(() => encodeURIComponent(summary)).not.toThrow();
});

test('Retry-After is seconds or a date', () => {
  expect(retryAfterMs('7', 0)).toBe(7000);
  expect(retryAfterMs('Tue, 09 Apr 2024 06:42:30 GMT', Date.parse('2024-04-09T06:42:00Z'))).toBe(30_000);
  expect(retryAfterMs('Tue, 09 Apr 2024 06:42:30 GMT', Date.parse('2024-04-09T07:00:00Z'))).toBe(0);
  expect(retryAfterMs('soon', 0)).toBeUndefined();
  expect(retryAfterMs(null, 0)).toBeUndefined();
});

test('a claim holds longer than the longest send, so that no other process sends the same meanwhile', async () => {
  const { conversationId: _, ...unmet } = person();
  await messenger.send({ type: 'person', person: unmet }, say('hello'));
  expect(connector.requests).toHaveLength(2);
  // A token before them.
  expect(claimMs).toBeGreaterThan((connector.requests.length + 1) * requestWithinMs);
});
