import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { checkToken } from '../../bot/front-door/check-token.ts';
import { Refusal } from '../../bot/front-door/refusal.ts';
import { postJson, recorded, startBot } from './support/start-bot.ts';

const appId = 'dddddddd-0000-4000-8000-000000000001';
const tenantId = 'bbbbbbbb-0000-4000-8000-000000000001';
const trusted = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** The connector's OpenID document and keys, as Microsoft publishes them. */
async function startOpenId() {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const jwk = {
      ...trusted.publicKey.export({ format: 'jwk' }),
      kid: 'k1',
      use: 'sig',
      endorsements: ['msteams'],
    };
    const body = request.url?.endsWith('/keys')
      ? { keys: [jwk] }
      : {
          issuer: 'https://api.botframework.com',
          jwks_uri: `http://127.0.0.1:${port}/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
        };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/openid`,
    close: () => server.close(),
  };
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function token(
  claims: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
  key: typeof trusted.privateKey = trusted.privateKey,
): string {
  const now = Math.floor(Date.now() / 1000);
  const head = encode({ typ: 'JWT', alg: 'RS256', kid: 'k1', ...header });
  const body = encode({
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl: bot.connector.url,
    nbf: now - 60,
    exp: now + 3600,
    ...claims,
  });
  const signature = createSign('RSA-SHA256').update(`${head}.${body}`).sign(key).toString('base64url');
  return `Bearer ${head}.${body}.${signature}`;
}

let openId: Awaited<ReturnType<typeof startOpenId>>;
let bot: Awaited<ReturnType<typeof startBot>>;
beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  openId = await startOpenId();
  bot = await startBot(() => ({ send: [] }), { app: { appId, tenantId, openIdUrl: openId.url } });
});
afterAll(async () => {
  await bot.close();
  openId.close();
});
beforeEach(() => {
  bot.turns.length = 0;
});

const post = (authorization: string, changes: Record<string, unknown> = {}) =>
  postJson(
    `${bot.url}/api/messages`,
    recorded('personal-message', bot.connector.url, changes),
    authorization === '' ? {} : { authorization },
  );

test('a token of the connector for this app is let in, and the roster is asked with the bot\u2019s own credentials', async () => {
  expect((await post(token())).status).toBe(200);
  expect(bot.turns).toHaveLength(1);
  expect(bot.connector.requests[0]?.headers['authorization']).toBe('Bearer of-the-bot');
});

const old = Math.floor(Date.now() / 1000) - 7200;
const refused: readonly [string, () => string][] = [
  ['no token', () => ''],
  ['no bearer', () => 'Basic abc'],
  ['two parts', () => token().split('.').slice(0, 2).join('.')],
  ['not base64', () => 'Bearer a.b.c'],
  ['algorithm none', () => token({}, { alg: 'none' })],
  ['algorithm HS256', () => token({}, { alg: 'HS256' })],
  ['the issuer of the emulator', () => token({ iss: `https://sts.windows.net/${tenantId}/` })],
  ['an issuer with a slash more', () => token({ iss: 'https://api.botframework.com/' })],
  ['another audience', () => token({ aud: 'eeeeeeee-0000-4000-8000-000000000001' })],
  ['several audiences', () => token({ aud: [appId, 'x'] })],
  ['an old token', () => token({ exp: old, nbf: old - 60 })],
  ['another key', () => token({}, {}, other.privateKey)],
  ['an unknown key id', () => token({}, { kid: 'k2' })],
  ['another service URL', () => token({ serviceurl: 'https://smba.trafficmanager.net/emea/' })],
  ['no service URL', () => token({ serviceurl: undefined })],
  ['more than 8 KB', () => token({ padding: 'x'.repeat(9000) })],
];

test.each(refused)('%s: 401 with nothing of the SDK\u2019s own words', async (_, authorization) => {
  const { status, body } = await post(authorization());
  expect(status).toBe(401);
  expect(body).toMatchObject({ error: { code: 'unauthorized' } });
  expect(JSON.stringify(body)).not.toMatch(/Signing|expired|claim|jwt/i);
  expect(bot.turns).toEqual([]);
});

/** Those that only a check of the signature and the service URL can find. */
const foundByTheAdapter = new Set([
  'an old token',
  'another key',
  'an unknown key id',
  'another service URL',
  'no service URL',
]);

test.each(refused.filter(([name]) => !foundByTheAdapter.has(name)))(
  '%s: turned away before the SDK sees it',
  (_, authorization) => {
    expect(() => checkToken(authorization(), appId)).toThrow(Refusal);
  },
);

const tenants: readonly [string, Record<string, unknown>][] = [
  ['in the conversation', { conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'x' } }],
  ['in the channel data', { channelData: { tenant: { id: 'x' } } }],
  ['nowhere', { conversation: { id: 'a:1', conversationType: 'personal' }, channelData: {} }],
];

test.each(tenants)('another tenant, or none, %s: 403', async (_, changes) => {
  expect((await post(token(), changes)).status).toBe(403);
  expect(bot.turns).toEqual([]);
});
