import { Agent, request } from 'node:http';

/** Posts activities to one bot over one kept connection. */
export interface BotClient {
  post(activity: object): Promise<{ readonly status: number; readonly body: string }>;
  close(): void;
}

export function botClient(port: number): BotClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    post: async (activity) =>
      new Promise((resolve, reject) => {
        const body = JSON.stringify(activity);
        const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
        const sent = request(
          { host: '127.0.0.1', port, path: '/api/messages', method: 'POST', headers, agent },
          (response) => {
            const chunks: Buffer[] = [];
            response.on('data', (chunk: Buffer) => chunks.push(chunk));
            response.once('end', () => {
              resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
            });
            response.once('error', reject);
          },
        );
        sent.once('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}
