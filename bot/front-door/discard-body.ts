import type { IncomingMessage } from 'node:http';

/** As much as a refused client may go on sending; the server's own time limit for a request holds as well. */
const mostBytes = 32 * 1024 * 1024;

/**
 * Reads the rest of a body and throws it away. A connection that is closed while the client is still sending is reset,
 * and then the client never sees the answer.
 */
export function discardBody(request: IncomingMessage): void {
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > mostBytes) request.destroy();
  });
  request.resume();
}
