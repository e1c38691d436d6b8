import { createServer } from 'node:http';
import { z } from 'zod';

/** A connector that takes everything at once, without delay, and tells when something came. */
export interface TeamsStandIn {
  readonly url: string;
  /** Resolves at the next message that is posted or replaced in a conversation. */
  nextMessage(conversation: string): Promise<void>;
  close(): Promise<void>;
}

const addressSchema = z.object({ port: z.number() });

/** Starts it on a free port of this machine. */
export async function startTeamsStandIn(): Promise<TeamsStandIn> {
  const waiting = new Map<string, () => void>();
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1712644920002"}');
      const conversation = /\/v3\/conversations\/([^/]+)\/activities/.exec(request.url ?? '')?.[1] ?? '';
      waiting.get(decodeURIComponent(conversation))?.();
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = addressSchema.parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/`,
    nextMessage: async (conversation) =>
      new Promise<void>((resolve) => {
        waiting.set(conversation, () => {
          waiting.delete(conversation);
          resolve();
        });
      }),
    close: async () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
