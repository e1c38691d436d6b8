import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { startStoreProxy } from '../../local/store-proxy/store-proxy.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A store whose answers are larger than any buffer on the way. */
async function startLargeStore(): Promise<number> {
  const large = Buffer.alloc(4_000_000, 'x');
  const server = createServer((_, response) => response.end(large));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  stops.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const url = (port: number) => `http://127.0.0.1:${port}/table`;

it('lets go of answers that nobody reads any more, however many clients give up', async () => {
  const proxy = await startStoreProxy({ targetPort: await startLargeStore(), seed: 1 });
  stops.push(() => proxy.stop());
  // More than there are connections to the store.
  for (let client = 0; client < 80; client += 1) {
    await new Promise<void>((resolve, reject) => {
      const request = get(url(proxy.port), { agent: false }, (answer) => {
        answer.once('error', () => undefined);
        answer.once('data', () => {
          answer.destroy();
          resolve();
        });
      });
      request.once('error', reject);
    });
  }
  const answer = await fetch(url(proxy.port), { signal: AbortSignal.timeout(4_000) });
  expect((await answer.text()).length).toBe(4_000_000);
});
