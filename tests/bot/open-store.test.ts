import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../bot/open-store.ts';

/** Answers every request as Azure answers a key, or an identity, that may not. */
let refusing: Server;
beforeEach(async () => {
  refusing = createServer((_, response) => {
    response.writeHead(403, { 'content-type': 'application/json' });
    response.end('{"odata.error":{"code":"AuthorizationPermissionMismatch"}}');
  });
  await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
});
afterEach(() => refusing.close());

const connectionTo = (port: number) => ({
  connectionString: `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:${port}/a;`,
});

test('a store that refuses asks for the role', async () => {
  const { port } = refusing.address() as AddressInfo;
  await expect(openStore(connectionTo(port))).rejects.toMatchObject({
    name: 'StartError',
    message: expect.stringContaining('Storage Table Data Contributor') as string,
    cause: { code: 'refused' },
  });
});

test('a store that is not there asks for the address', async () => {
  const { port } = refusing.address() as AddressInfo;
  await new Promise((resolve) => refusing.close(resolve));
  await expect(openStore(connectionTo(port))).rejects.toMatchObject({
    name: 'StartError',
    message: expect.stringContaining('cannot be reached at the address in AZURE_TABLES_CONNECTION') as string,
  });
});

test('a process without an identity is told so', async () => {
  // Nothing is asked outside this machine: the only source of tokens that is allowed here has not been set up.
  const before = process.env['AZURE_TOKEN_CREDENTIALS'];
  process.env['AZURE_TOKEN_CREDENTIALS'] = 'EnvironmentCredential';
  try {
    await expect(openStore({ endpoint: 'https://store.invalid' })).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringContaining('AZURE_CLIENT_ID') as string,
    });
  } finally {
    if (before === undefined) delete process.env['AZURE_TOKEN_CREDENTIALS'];
    else process.env['AZURE_TOKEN_CREDENTIALS'] = before;
  }
});
