import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Log } from '../../cycle/cycle.ts';
import { turnScope } from '../log/turn-scope.ts';
import { activitySchema, type IncomingActivity } from './activity-schema.ts';
import { checkOrigin } from './check-origin.ts';
import { checkToken } from './check-token.ts';
import { discardBody } from './discard-body.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import { respond } from './respond.ts';

/** What a turn answers its request with, and what it leaves for after the answer. */
export interface Received {
  readonly status: number;
  readonly body?: unknown;
  readonly afterwards?: () => void;
}

export interface FrontDoorParts {
  readonly appId?: string;
  readonly serviceUrlHosts: readonly string[];
  readonly tenantId?: string;
  /** Takes an activity that has passed. Rejects with `Refusal` where the token does not hold. */
  readonly receive: (authorization: string, activity: IncomingActivity) => Promise<Received>;
  /** Whether the store can be reached. */
  readonly ready: () => Promise<boolean>;
  readonly log: Log;
}

/** The HTTP server: `POST /api/messages`, `GET /health`, `GET /ready`, and nothing else. */
export function createFrontDoor(parts: FrontDoorParts): Server {
  const server = createServer((request, response) => {
    const correlationId = randomUUID();
    response.setHeader('x-correlation-id', correlationId);
    turnScope
      .run({ correlationId }, () => answer(parts, request, response))
      .catch((cause: unknown) => refuse(parts, request, response, correlationId, cause))
      .catch((cause: unknown) => {
        parts.log.error('response-failed', cause);
        response.destroy();
      });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  return server;
}

async function answer(
  parts: FrontDoorParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '').split('?')[0];
  if (path === '/health' && request.method === 'GET') return respond(response, 200, { status: 'live' });
  if (path === '/ready' && request.method === 'GET') {
    const ready = await parts.ready();
    return respond(response, ready ? 200 : 503, { status: ready ? 'ready' : 'store-unreachable' });
  }
  if (path !== '/api/messages') throw new Refusal(404, 'not-found', 'There is nothing here.');
  if (request.method !== 'POST') throw new Refusal(405, 'method', 'Only POST is answered here.');

  const { authorization = '' } = request.headers;
  if (parts.appId !== undefined) checkToken(authorization, parts.appId);
  const parsed = activitySchema.safeParse(await readBody(request));
  if (!parsed.success) throw malformed(parsed.error.issues[0]?.path ?? []);
  checkOrigin(parsed.data, parts);
  const received = await parts.receive(authorization, parsed.data);
  try {
    await respond(response, received.status, received.body);
  } finally {
    received.afterwards?.();
  }
}

function malformed(path: readonly PropertyKey[]): Refusal {
  const known = path.filter((key) => typeof key === 'string').join('.');
  return new Refusal(400, 'activity', `The activity is not in order${known === '' ? '' : ` at ${known}`}.`);
}

async function refuse(
  parts: FrontDoorParts,
  request: IncomingMessage,
  response: ServerResponse,
  correlationId: string,
  cause: unknown,
): Promise<void> {
  const refusal =
    cause instanceof Refusal
      ? cause
      : new Refusal(500, 'internal', 'Something went wrong here. It has been logged.', { cause });
  if (refusal.status >= 500) parts.log.error('request-failed', cause, { correlationId });
  else parts.log.info('request-refused', { code: refusal.code, status: refusal.status, correlationId });
  if (response.headersSent) return;
  // What is left of another refused body is not worth reading.
  if (refusal.status === 413) discardBody(request);
  else response.setHeader('connection', 'close');
  const { code, message } = refusal;
  await respond(response, refusal.status, { error: { code, message, correlationId } });
}
