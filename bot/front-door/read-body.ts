import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

/**
 * A text answer of 40 000 UTF-16 units takes up to 240 000 bytes where a client writes every unit as a JSON escape of six
 * bytes; the rest of an activity takes a few thousand.
 */
export const mostBytes = 256 * 1024;

/**
 * Reads a request's body as JSON.
 * @throws {Refusal} 413 above the limit, 400 where it is not JSON, 415 where it does not say that it is.
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new Refusal(415, 'media-type', 'The body must be application/json.');
  }
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new Refusal(415, 'encoding', 'The body must not be compressed.');
  }
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge();
  const bytes = await collect(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Refusal(400, 'json', 'The body is not valid JSON.', { cause });
  }
}

/** Not `for await`: leaving that loop early ends the connection before the refusal is written. */
function collect(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostBytes) reject(tooLarge());
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('close', () => reject(new Refusal(400, 'interrupted', 'The body ended too soon.')));
    request.once('error', (cause) =>
      reject(new Refusal(400, 'interrupted', 'The body ended too soon.', { cause })),
    );
  });
}

function tooLarge(): Refusal {
  return new Refusal(413, 'too-large', `The body is larger than ${mostBytes} bytes.`);
}
