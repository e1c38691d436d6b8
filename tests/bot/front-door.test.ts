import * as fc from 'fast-check';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isAllowedServiceUrl } from '../../bot/front-door/is-allowed-service-url.ts';
import { hanne, postJson, recorded, startBot } from './support/start-bot.ts';

let bot: Awaited<ReturnType<typeof startBot>>;
let messages: string;
beforeAll(async () => {
  bot = await startBot(() => ({ send: [] }));
  messages = `${bot.url}/api/messages`;
});
afterAll(() => bot.close());
beforeEach(() => {
  bot.turns.length = 0;
});

const good = (changes: Record<string, unknown> = {}) =>
  recorded('personal-message', bot.connector.url, changes);

test('health and readiness', async () => {
  expect(await (await fetch(`${bot.url}/health`)).json()).toEqual({ status: 'live' });
  expect((await fetch(`${bot.url}/ready`)).status).toBe(200);
});

test('every refusal has a code, a sentence, and the correlation id of its header', async () => {
  const { status, headers, body } = await postJson(messages, '{"type":');
  expect(status).toBe(400);
  const { error } = body as { error: Record<string, string> };
  expect(error).toEqual({
    code: 'json',
    message: 'The body is not valid JSON.',
    correlationId: headers.get('x-correlation-id'),
  });
  expect(error['correlationId']).toMatch(/^[0-9a-f-]{36}$/);
});

const refused: readonly [string, number, Record<string, unknown>][] = [
  ['no type', 400, { type: undefined }],
  ['a type that is no text', 400, { type: 5 }],
  ['another channel', 400, { channelId: 'webchat' }],
  ['no person', 400, { from: { id: '29:x' } }],
  ['no sender', 400, { from: undefined }],
  ['no conversation', 400, { conversation: null }],
  ['no recipient', 400, { recipient: {} }],
  ['an invoke without a name', 400, { type: 'invoke', text: undefined }],
  ['expected replies', 400, { deliveryMode: 'expectReplies' }],
  ['a service URL elsewhere', 403, { serviceUrl: 'https://evil.example/' }],
  ['a service URL that only looks right', 403, { serviceUrl: 'http://127.0.0.1@evil.example/' }],
  ['a service URL that is none', 403, { serviceUrl: 'nowhere' }],
];

test.each(refused)('%s: %i, and nothing happens', async (_, status, changes) => {
  const answered = await postJson(messages, good(changes));
  expect(answered.status).toBe(status);
  expect(bot.turns).toEqual([]);
});

test('other paths, methods and media types', async () => {
  expect((await postJson(`${bot.url}/`, good())).status).toBe(404);
  expect((await fetch(messages)).status).toBe(405);
  expect((await postJson(messages, good(), { 'content-type': 'text/plain' })).status).toBe(415);
  expect((await postJson(messages, good(), { 'content-encoding': 'gzip' })).status).toBe(415);
  expect(bot.turns).toEqual([]);
});

test('an answer of 40 000 characters comes through, however a client writes it', async () => {
  const text = '\u00e5\u{1F600}'.repeat(13_333) + 'x';
  expect(text).toHaveLength(40_000);
  const plain = JSON.stringify(good({ text }));
  const escaped = plain.replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  for (const body of [plain, escaped]) {
    bot.turns.length = 0;
    expect((await postJson(messages, body)).status).toBe(200);
    expect(bot.turns[0]?.input).toEqual({ type: 'text', text });
  }
});

test('a body over the limit is refused, said in advance or not', async () => {
  const large = JSON.stringify(good({ text: 'x'.repeat(300_000) }));
  expect((await postJson(messages, large)).status).toBe(413);
  const chunked = await fetch(messages, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new Blob([large]).stream(),
    duplex: 'half',
  });
  expect(chunked.status).toBe(413);
  expect(bot.turns).toEqual([]);
});

test.each([
  ['said in advance', 'Content-Length: 3000000', (part: string) => part],
  ['in chunks', 'Transfer-Encoding: chunked', (part: string) => `${part.length.toString(16)}\r\n${part}\r\n`],
])(
  'who sends far too much, %s, and reads only afterwards, still sees the answer',
  async (_, header, framed) => {
    const { port, hostname } = new URL(bot.url);
    const said = await new Promise<string>((resolve, reject) => {
      const socket = connect({ port: Number(port), host: hostname });
      socket.once('error', reject);
      socket.pause();
      socket.write(
        `POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${header}\r\n\r\n`,
      );
      const sendRest = (parts: number) => {
        if (parts > 0) {
          socket.write(framed('x'.repeat(60_000)), () => setTimeout(() => sendRest(parts - 1), 1));
          return;
        }
        socket.once('data', (answer) => {
          socket.destroy();
          resolve(answer.toString('latin1'));
        });
        socket.resume();
      };
      sendRest(50);
    });
    expect(said).toMatch(/^HTTP\/1\.1 413 /);
    expect(bot.turns).toEqual([]);
  },
);

test('a body that ends too soon changes nothing', async () => {
  const { port, hostname } = new URL(bot.url);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{"type"',
      );
      setTimeout(() => socket.destroy(), 20);
    });
    socket.on('close', () => resolve());
  });
  expect((await fetch(`${bot.url}/health`)).status).toBe(200);
  expect(bot.turns).toEqual([]);
});

describe('thousands of malformed bodies: only 2xx and 4xx, nothing stored, the process lives', () => {
  const anywhere = fc.json({ maxDepth: 4 });
  const field = fc.oneof(
    fc.constantFrom(null, undefined, 0, -1, 1e308, '', ' ', [], {}, true, '\u0000', '__proto__', '\uD800'),
    fc.jsonValue({ maxDepth: 3 }),
    fc.string({ unit: 'binary', maxLength: 50 }),
  );
  const shapes = [
    'personal-message',
    'channel-mention',
    'card-execute',
    'card-submit',
    'installation-add',
    'task-fetch',
    'members-added',
  ];

  async function survives(body: string): Promise<number> {
    const response = await fetch(messages, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await response.arrayBuffer();
    expect(response.status).toBeLessThan(500);
    return response.status;
  }

  test('any JSON, and no JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anywhere, fc.string({ unit: 'binary' })), async (body) => {
        expect(await survives(body)).toBeGreaterThanOrEqual(400);
      }),
      { numRuns: 800 },
    );
    expect(bot.turns).toEqual([]);
  });

  test('a true activity with any of its fields replaced', async () => {
    const before = await bot.cycle.people.listPeople();
    const keys = Object.keys(good()).concat(
      'value',
      'membersAdded',
      'action',
      'name',
      'replyToId',
      'deliveryMode',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...shapes),
        fc.dictionary(fc.constantFrom(...keys), field, { minKeys: 1, maxKeys: 3 }),
        async (shape, changes) => {
          // From somebody whom the roster does not have, so that whatever passes must be stopped there.
          const from = { id: '29:stranger', aadObjectId: 'stranger' };
          await survives(JSON.stringify(recorded(shape, bot.connector.url, { from, ...changes })));
        },
      ),
      { numRuns: 1500 },
    );
    await bot.app.idle();
    expect(bot.turns).toEqual([]);
    expect(await bot.cycle.people.listPeople()).toEqual(before);
  }, 120_000);

  test('any value in a card of a person who is known', async () => {
    await bot.post(good());
    bot.turns.length = 0;
    const verb = fc.constantFrom('submit', 'approve', 'ask', 'gone', '');
    const data = fc.oneof(
      field,
      fc.record({ verb, report: field, period: field, section: field, question: field }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('card-execute', 'card-submit'),
        verb,
        data,
        async (shape, name, given) => {
          const value =
            shape === 'card-submit' ? given : { action: { type: 'Action.Execute', verb: name, data: given } };
          expect(await survives(JSON.stringify(recorded(shape, bot.connector.url, { value })))).toBe(200);
        },
      ),
      { numRuns: 800 },
    );
    await bot.app.idle();
    const known = await bot.cycle.people.listPeople();
    expect(known.map(({ id }) => id)).toEqual([hanne.aadObjectId]);
  }, 120_000);

  test('JSON nested a hundred thousand deep', async () => {
    expect(await survives('['.repeat(100_000) + ']'.repeat(100_000))).toBe(400);
    const deep = JSON.stringify(good({ value: 'DEEP', text: '' })).replace(
      '"DEEP"',
      '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000),
    );
    expect(await survives(deep)).toBeLessThan(500);
  });

  test('no unhandled failure was logged', () => {
    expect(bot.logged.filter((line) => /request-failed|background-failed|turn-failed/.test(line))).toEqual(
      [],
    );
  });
});

test('allowed service URLs', () => {
  const hosts = ['smba.trafficmanager.net', '*.botframework.com'];
  const allowed = (url: string) => isAllowedServiceUrl(url, hosts);
  expect(allowed('https://smba.trafficmanager.net/emea/')).toBe(true);
  expect(allowed('https://SMBA.trafficmanager.net/')).toBe(true);
  expect(allowed('https://webchat.botframework.com/')).toBe(true);
  expect(allowed('http://smba.trafficmanager.net/')).toBe(false);
  expect(allowed('https://smba.trafficmanager.net.evil.example/')).toBe(false);
  expect(allowed('https://evilbotframework.com/')).toBe(false);
  expect(allowed('https://botframework.com/')).toBe(false);
  expect(allowed('https://user@smba.trafficmanager.net/')).toBe(false);
  expect(allowed('http://127.0.0.1/')).toBe(false);
});
