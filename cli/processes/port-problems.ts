import { createServer } from 'node:net';

/** Says which of the ports that variables name are taken on this machine; one sentence each. */
export async function portProblems(ports: Readonly<Record<string, number>>): Promise<readonly string[]> {
  const taken = await Promise.all(
    Object.entries(ports).map(async ([variable, port]) => {
      if (await isFree(port)) return [];
      return [`Port ${port} is in use by another process: stop it, or set ${variable} to another port.`];
    }),
  );
  return taken.flat();
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
