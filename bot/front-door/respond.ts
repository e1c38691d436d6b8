import type { ServerResponse } from 'node:http';

/** Sends a JSON answer, or an empty one. */
export function respond(response: ServerResponse, status: number, body?: unknown): Promise<void> {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  return new Promise((resolve) => {
    response.once('close', resolve);
    response.end(text, () => resolve());
  });
}
