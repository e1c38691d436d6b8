import { readFileSync } from 'node:fs';
import { createApp } from '../../../bot/create-app.ts';
import { createLog } from '../../../bot/log/create-log.ts';
import { createMessenger } from '../../../bot/messenger/create-messenger.ts';
import { cachePeople } from '../../../bot/people/cache-people.ts';
import { ChannelAdapter } from '../../../bot/teams/channel-adapter.ts';
import type { UseCases } from '../../../bot/use-cases.ts';
import type { Cycle } from '../../../cycle/cycle.ts';
import { meetPerson } from '../../../cycle/meet-person.ts';
import type { Turn, TurnResult } from '../../../cycle/turn.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import type { Message } from '../../../report/conversation/message.ts';
import { openMemoryStores } from '../../../storage/memory/open-memory-stores.ts';
import { startConnector } from './connector.ts';

export const hanne = {
  id: '29:hanne',
  aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000001',
  name: 'Hanne Hansen',
  email: 'Hanne.Hr@example.no',
  userPrincipalName: 'hanne.hr@example.no',
};

/** As much of a definition as the bot itself reads. */
const definition = {
  id: 'test-report',
  version: 1,
  languages: ['nb'],
  people: { coordinators: ['kari@example.no'], directors: [], administrators: [] },
  sections: [],
} as unknown as Definition;

export function say(text: string): Message {
  return { type: 'notice', language: 'nb', notice: { tone: 'info', title: text, text, suggestions: [] } };
}

/** An app registration whose keys a local server publishes. */
interface TestRegistration {
  readonly appId: string;
  readonly tenantId: string;
  readonly openIdUrl: string;
}

const registration = ({ appId, tenantId }: TestRegistration) =>
  ({ id: appId, tenantId, type: 'SingleTenant', password: 'x' }) as const;

function adapterFor(app: TestRegistration | undefined): ChannelAdapter {
  if (app === undefined) return new ChannelAdapter({ name: 'Rapportbot', requestTimeoutMs: 2000 });
  const adapter = new ChannelAdapter({
    app: registration(app),
    name: 'Rapportbot',
    authentication: {
      ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${app.tenantId}`,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: app.openIdUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: app.openIdUrl,
      OAuthUrl: 'https://token.botframework.com',
      ValidateAuthority: true,
    },
  });
  // The one thing that is not real: nobody here issues tokens to the bot.
  adapter.credentialsFactory.createCredentials = async () => ({
    async signRequest(request) {
      request.headers.set('authorization', 'Bearer of-the-bot');
      return request;
    },
  });
  return adapter;
}

/** The bot on a free port, with a connector beside it and a cycle that answers as the test says. */
export async function startBot(
  answer: (turn: Turn) => Promise<TurnResult> | TurnResult = (turn) => ({
    send: [say(turn.input.type === 'text' ? `you said ${turn.input.text}` : turn.input.type)],
  }),
  options: { useCases?: Partial<UseCases>; app?: TestRegistration; answerWithinMs?: number } = {},
) {
  const connector = await startConnector([hanne]);
  const logged: string[] = [];
  const log = createLog('debug', { write: (line) => logged.push(line) });
  const turns: Turn[] = [];
  let now = '2024-04-09T06:42:00Z';
  const adapter = adapterFor(options.app);
  const stores = openMemoryStores();
  const people = cachePeople(stores.people);
  const hosts = ['127.0.0.1'];
  const cycle: Cycle = {
    ...stores,
    people,
    messenger: createMessenger({
      adapter,
      serviceUrlHosts: hosts,
      remember: (person) => people.savePerson(person),
      log,
    }),
    clock: { now: () => new Date(now) },
    active: { definition, plans: new Map() },
    instance: 'test',
    log,
  };
  const useCases: UseCases = {
    converse: async (_, turn) => {
      turns.push(turn);
      return answer(turn);
    },
    meetPerson,
    sendWhatWaited: async () => {},
    ...options.useCases,
  };
  const config = {
    port: 0,
    host: '127.0.0.1',
    serviceUrlHosts: hosts,
    ...(options.app === undefined ? {} : { app: registration(options.app), tenantId: options.app.tenantId }),
  };
  const { answerWithinMs } = options;
  const app = createApp({
    config,
    cycle,
    adapter,
    useCases,
    ...(answerWithinMs === undefined ? {} : { answerWithinMs }),
  });
  const url = `http://127.0.0.1:${await app.listen()}`;
  return {
    url,
    app,
    cycle,
    connector,
    turns,
    setClock: (moment: string) => {
      now = moment;
    },
    logged,
    /** Posts an activity, and waits for what it leaves for after the answer. */
    async post(activity: unknown) {
      const answered = await postJson(`${url}/api/messages`, activity);
      await app.idle();
      return answered;
    },
    async close() {
      await app.close();
      await connector.close();
    },
  };
}

export async function postJson(url: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
  };
}

/** An activity recorded in the shape of Teams, with its service URL moved to the test's connector. */
export function recorded(
  name: string,
  connectorUrl: string,
  changes: Record<string, unknown> = {},
): Record<string, unknown> {
  const file = new URL(`../recorded/${name}.json`, import.meta.url);
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as object), serviceUrl: connectorUrl, ...changes };
}
