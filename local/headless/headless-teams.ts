import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../listen.ts';
import { chance } from './chance.ts';
import type { ConnectorEntry } from './connector-entry.ts';
import { connectorFault, type ConnectorFault, type FaultRates, throttle } from './connector-fault-plan.ts';
import { conversationOf } from './conversation-of.ts';
import { createLimitWatch, type Violation } from './limit-watch.ts';
import { type Asked, readRequest } from './read-request.ts';

export interface HeadlessPerson {
  /** Entra object id. */
  readonly id: string;
  readonly teamsId: string;
  readonly name: string;
  readonly email: string;
  /** Blocked the bot, or does not have it. */
  readonly app?: 'blocked' | 'none';
}

export interface HeadlessOptions {
  readonly people: readonly HeadlessPerson[];
  readonly channelId: string;
  readonly seed: number;
  /** Milliseconds that run on steadily: limits and waits are counted in them. */
  readonly now: () => number;
  readonly onEntry: (entry: ConnectorEntry) => void;
  readonly onViolation: (violation: Violation) => void;
}

/** The Bot Connector for very many people, without pages or memory of what was said: whoever listens keeps that. */
export interface HeadlessTeams {
  /** The service URL. */
  readonly url: string;
  /** What goes wrong from now on, everywhere or in conversations of one name's beginning; nothing until it is set. */
  setFaults(rates: FaultRates, conversation?: string): void;
  /** Every request is answered 429 from now on, or no longer. */
  setThrottling(on: boolean): void;
  stop(): Promise<void>;
}

/** Starts it on a free port of this machine. */
export async function startHeadlessTeams(options: HeadlessOptions): Promise<HeadlessTeams> {
  const { people, seed, now } = options;
  const byTeamsId = new Map(people.map((person) => [person.teamsId, person]));
  const byConversation = new Map(people.map((person) => [conversationOf(person), person]));
  const limits = createLimitWatch();
  const counts = new Map<string, number>();
  const blockedUntil = new Map<string, number>();
  let rates: FaultRates = {};
  let faultyFrom = '';
  let throttling = false;
  let lastId = 0;

  const nextId = (): string => {
    lastId = Math.max(lastId + 1, Math.floor(now()));
    return String(lastId);
  };

  const faultOf = (asked: Asked): ConnectorFault | undefined => {
    const key = `${asked.request} ${asked.conversation}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    if (throttling && asked.request !== 'read') return throttle(chance(seed, 'storm', key, count));
    const faulty = asked.request !== 'read' && asked.conversation.startsWith(faultyFrom);
    return !faulty ? undefined : connectorFault(seed, rates, key, count);
  };

  const refusal = (asked: Asked): string | undefined => {
    const person = byConversation.get(asked.conversation);
    if (person?.app === 'blocked') return 'ConversationBlockedByUser';
    return person?.app === 'none' ? 'BotNotInConversationRoster' : undefined;
  };

  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = await readRequest(incoming, (teamsId) => {
      const person = byTeamsId.get(teamsId);
      return person === undefined ? undefined : conversationOf(person);
    });
    if (asked === undefined)
      return json(response, 404, { error: { code: 'NotFound', message: 'Not here.' } });
    const at = now();
    const early = at < (blockedUntil.get(asked.conversation) ?? 0) ? { early: true as const } : {};
    const entry = { at, request: asked.request, conversation: asked.conversation, ...early };
    const none = { ...entry, carriedOut: false, acknowledged: false };

    const violation = limits.count(limited(asked.request), asked.conversation, at);
    if (violation !== undefined) options.onViolation(violation);
    const fault = violation === undefined ? faultOf(asked) : throttle(0);
    if (fault?.kind === 'throttle') {
      const { retryAfterSeconds } = fault;
      blockedUntil.set(asked.conversation, at + retryAfterSeconds * 1000);
      options.onEntry({ ...none, status: 429 });
      response.setHeader('retry-after', String(retryAfterSeconds));
      return json(response, 429, { error: { code: 'TooManyRequests', message: 'Slower, please.' } });
    }
    const refused = refusal(asked);
    if (refused !== undefined) {
      options.onEntry({ ...none, status: 403 });
      return json(response, 403, { error: { code: refused, message: 'The app is not there.' } });
    }
    const { body, status, activityId } = effectOf(asked);
    const carriedOut = fault === undefined || fault.carriedOut;
    const done = carriedOut && activityId !== undefined ? { activityId, activity: asked.activity } : {};
    const learnt = fault === undefined ? { status } : fault.kind === 'status' ? { status: fault.status } : {};
    options.onEntry({ ...entry, ...done, ...learnt, carriedOut, acknowledged: fault === undefined });
    if (fault === undefined) return json(response, status, body);
    if (fault.kind === 'status') {
      return json(response, fault.status, {
        error: { code: 'ServiceError', message: 'A fault of the plan.' },
      });
    }
    if (fault.kind === 'reset') incoming.socket.destroy();
  };

  const effectOf = (asked: Asked): { body: unknown; status: number; activityId?: string } => {
    if (asked.request === 'read') {
      const person = byTeamsId.get(asked.member ?? '') ?? byConversation.get(asked.conversation);
      if (person === undefined)
        return { status: 404, body: { error: { code: 'MemberNotFound', message: '' } } };
      const { id, teamsId, name, email } = person;
      const address = { email, userPrincipalName: email };
      return { status: 200, body: { id: teamsId, aadObjectId: id, objectId: id, name, ...address } };
    }
    if (asked.request === 'delete') return { status: 200, body: {} };
    if (asked.request === 'update') {
      const { activityId = '' } = asked;
      return { status: 200, body: { id: activityId }, activityId };
    }
    if (asked.request === 'send') {
      const activityId = nextId();
      return { status: 201, body: { id: activityId }, activityId };
    }
    if (asked.activity === undefined) {
      return { status: 201, body: { id: asked.conversation, serviceUrl: '' } };
    }
    const activityId = nextId();
    const id = `${asked.conversation};messageid=${activityId}`;
    return { status: 201, body: { id, activityId, serviceUrl: '' }, activityId };
  };

  const server = createServer((incoming, response) => {
    answer(incoming, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  const { port, stop } = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}/`,
    setFaults: (next, conversation = '') => {
      rates = next;
      faultyFrom = conversation;
    },
    setThrottling: (on) => {
      throttling = on;
    },
    stop,
  };
}

function limited(request: ConnectorEntry['request']): 'send' | 'create' | 'read' {
  return request === 'create' || request === 'read' ? request : 'send';
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
