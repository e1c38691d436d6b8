import { once } from 'node:events';
import type { Server } from 'node:http';
import { z } from 'zod';

const addressSchema = z.object({ port: z.number() });

/** Listens on this machine alone; port 0 takes any free one. Stopping cuts connections that are still open. */
export async function listen(server: Server, port: number) {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: actual } = addressSchema.parse(server.address());
  const stop = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { port: actual, stop };
}
