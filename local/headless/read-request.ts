import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { ConnectorEntry } from './connector-entry.ts';

/** A request of the bot, as far as it is understood here. */
export interface Asked {
  readonly request: ConnectorEntry['request'];
  readonly conversation: string;
  readonly activityId?: string;
  readonly activity?: unknown;
  readonly member?: string;
}

const creationSchema = z.looseObject({
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  channelData: z.looseObject({ channel: z.looseObject({ id: z.string() }).nullish() }).nullish(),
  activity: z.unknown().optional(),
});

const changes: Readonly<Record<string, 'send' | 'update' | 'delete'>> = {
  POST: 'send',
  PUT: 'update',
  DELETE: 'delete',
};

/** Reads what the bot asks for; undefined for what there is not. `chatOf` gives the personal chat of a `29:…` id. */
export async function readRequest(
  incoming: IncomingMessage,
  chatOf: (teamsId: string) => string | undefined,
): Promise<Asked | undefined> {
  const path = (incoming.url ?? '').split('?')[0] ?? '';
  const [, version, kind, id = '', what, which] = path.split('/').map(decodeURIComponent);
  const { method = '' } = incoming;
  const body = await bodyOf(incoming);
  if (version !== 'v3') return undefined;
  if (kind === 'teams' && method === 'GET') return { request: 'read', conversation: id };
  if (kind !== 'conversations') return undefined;
  if (id === '' && method === 'POST') return creation(body, chatOf);
  if (what === 'members' && method === 'GET') {
    return { request: 'read', conversation: id, ...(which === undefined ? {} : { member: which }) };
  }
  const request = changes[method];
  if (what !== 'activities' || request === undefined) return undefined;
  return {
    request,
    conversation: id,
    ...(body === undefined ? {} : { activity: body }),
    ...(which === undefined ? {} : { activityId: which }),
  };
}

function creation(body: unknown, chatOf: (teamsId: string) => string | undefined): Asked | undefined {
  const parsed = creationSchema.safeParse(body);
  if (!parsed.success) return undefined;
  const { members, channelData, activity } = parsed.data;
  const conversation = channelData?.channel?.id ?? chatOf(members?.[0]?.id ?? '');
  if (conversation === undefined) return undefined;
  return { request: 'create', conversation, ...(activity === undefined ? {} : { activity }) };
}

async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(z.instanceof(Buffer).parse(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}
