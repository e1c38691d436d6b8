import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { exchange } from '../../bot/messenger/exchange.ts';

let stop = () => {};
afterEach(() => stop());

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const sockets = new Set<unknown>();
  const server = createServer((request, response) => {
    sockets.add(request.socket);
    request.resume().once('end', () => answer(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stop = () => {
    server.close();
    server.closeAllConnections();
  };
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v3`, sockets };
}

const post = (url: string, body = '{"text":"blåbær"}') => ({
  url,
  method: 'POST',
  headers: { a: 'b' },
  body,
});

it('keeps the connection for the next request', async () => {
  const { url, sockets } = await serve((_, response) => response.end('{}'));
  for (let turn = 0; turn < 3; turn += 1) await exchange(post(url), 1_000);
  expect(sockets.size).toBe(1);
});

it('gives status, headers and text as they are, and follows nothing', async () => {
  const { url } = await serve((request, response) => {
    response.writeHead(302, {
      location: '/elsewhere',
      'retry-after': '7',
      saw: String(request.headers['a']),
    });
    response.end('å');
  });
  const answer = await exchange(post(url), 1_000);
  expect(answer).toMatchObject({ status: 302, body: 'å', headers: { 'retry-after': '7', saw: 'b' } });
});

it('asks for nothing packed, even where the SDK would', async () => {
  const { url } = await serve((request, response) => {
    const packed = /gzip/u.test(String(request.headers['accept-encoding']));
    response.end(packed ? gzipSync('{}') : '{"plain":true}');
  });
  const sent = { ...post(url), headers: { 'accept-encoding': 'gzip,deflate' } };
  expect((await exchange(sent, 1_000)).body).toBe('{"plain":true}');
});

it('says how long a body in UTF-8 is, in bytes', async () => {
  const { url } = await serve((request, response) => response.end(request.headers['content-length']));
  expect((await exchange(post(url, 'blåbær'), 1_000)).body).toBe('8');
});

it('gives up an answer that begins and never ends', async () => {
  const { url } = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('{');
  });
  await expect(exchange(post(url), 100)).rejects.toMatchObject({ name: 'TimeoutError' });
});

it('takes an answer that is cut off for none', async () => {
  const { url } = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('{', () => response.socket?.destroy());
  });
  await expect(exchange(post(url), 1_000)).rejects.toMatchObject({ code: 'ECONNRESET' });
});

it('names the code where nobody listens', async () => {
  const { url } = await serve((_, response) => response.end());
  stop();
  await expect(exchange(post(url), 1_000)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
