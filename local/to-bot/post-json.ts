import { request } from 'node:http';

/** What a request to the bot came to. `refused`: nobody was listening, so nothing can have happened. */
export type PostOutcome =
  | { readonly kind: 'answered'; readonly status: number; readonly body: string }
  | { readonly kind: 'refused' | 'reset' | 'timeout' };

/** Posts JSON (a text goes as it is) over a connection of its own, so that a bot started anew never meets a stale one. Never throws. */
export function postJson(url: string, body: unknown, timeoutMs: number): Promise<PostOutcome> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    const outgoing = request(url, { method: 'POST', agent: false, headers, signal }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        resolve({
          kind: 'answered',
          status: incoming.statusCode ?? 0,
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
      incoming.on('error', () => resolve({ kind: signal.aborted ? 'timeout' : 'reset' }));
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      if (signal.aborted) resolve({ kind: 'timeout' });
      else resolve({ kind: error.code === 'ECONNREFUSED' ? 'refused' : 'reset' });
    });
    outgoing.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
}
