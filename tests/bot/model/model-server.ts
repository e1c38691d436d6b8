import { createServer, type IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

const bodySchema = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  model: z.string().optional(),
  tools: z.unknown().optional(),
});

/** What was asked of the server, in order. */
export interface ModelCall {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly system: string;
  readonly user: string;
  readonly body: z.infer<typeof bodySchema>;
}

/** Text is a completion; a number is a status; undefined never answers; `raw` is a body that is no completion. */
export type Reply = string | number | undefined | { readonly raw: string };

/** A server that speaks the chat completions protocol and says what a test wants it to. */
export async function startModelServer(reply: (call: ModelCall) => Reply) {
  const calls: ModelCall[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = bodySchema.parse(JSON.parse(Buffer.concat(parts).toString('utf8')));
      const [system, user] = body.messages;
      const call: ModelCall = {
        path: request.url ?? '',
        headers: request.headers,
        system: system?.content ?? '',
        user: user?.content ?? '',
        body,
      };
      calls.push(call);
      const said = reply(call);
      if (said === undefined) return;
      if (typeof said === 'number') {
        response.writeHead(said).end('{"error":{"message":"no"}}');
        return;
      }
      response.setHeader('content-type', 'application/json');
      response.end(
        typeof said === 'string'
          ? JSON.stringify({ choices: [{ message: { role: 'assistant', content: said } }] })
          : said.raw,
      );
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    calls,
    endpoint: `http://127.0.0.1:${port}/v1`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
