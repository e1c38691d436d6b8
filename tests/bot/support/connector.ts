import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: IncomingMessage['headers'];
}

export type Behaviour = (request: Recorded, response: ServerResponse) => void;

/** A connector that records what it is asked, answers as Teams does, and can be told to misbehave. */
export async function startConnector(known: readonly Member[] = []) {
  const members = [...known];
  const requests: Recorded[] = [];
  let behaviour: Behaviour | undefined;
  let next = 1;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const recorded: Recorded = {
        method: request.method ?? '',
        path: decodeURIComponent(request.url ?? ''),
        body: text === '' ? undefined : JSON.parse(text),
        headers: request.headers,
      };
      requests.push(recorded);
      if (behaviour !== undefined) behaviour(recorded, response);
      else answer(recorded, response);
    });
  });
  const answer: Behaviour = ({ method, path, body }, response) => {
    const member = /\/members\/(.+)$/.exec(path)?.[1];
    if (method === 'GET' && member !== undefined) {
      const found = members.find(({ id }) => id === member);
      return json(response, found === undefined ? 404 : 200, found ?? { error: { code: 'MemberNotFound' } });
    }
    if (/^\/v3\/teams\/[^/]+\/conversations$/.test(path)) {
      const conversations = [
        { id: '19:team@thread.tacv2' },
        { id: '19:ledergruppen@thread.tacv2', name: 'Ledergruppen' },
      ];
      return json(response, 200, { conversations });
    }
    if (method === 'POST' && path === '/v3/conversations') {
      const { isGroup, channelData } = body as {
        isGroup?: boolean;
        channelData?: { channel?: { id: string } };
      };
      const id = `17${next++}`;
      return isGroup
        ? json(response, 201, { id: `${channelData?.channel?.id};messageid=${id}`, activityId: id })
        : json(response, 201, { id: 'a:made' });
    }
    return json(response, method === 'PUT' ? 200 : 201, { id: `17${next++}` });
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    members,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    posts: () => requests.filter(({ method }) => method === 'POST'),
    behave(next?: Behaviour) {
      behaviour = next;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface Member {
  readonly id: string;
  readonly aadObjectId?: string;
  readonly objectId?: string;
  readonly name: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
