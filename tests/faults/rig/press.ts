import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { postJson } from '../../../local/to-bot/post-json.ts';
import type { HeadlessPerson } from '../../../local/headless/headless-teams.ts';
import { translate } from '../../../report/messages/translate.ts';
import { type ReadMessage, readShownCard } from './read-message.ts';

/** What somebody was shown after a press. */
export type Shown =
  | { readonly type: 'card'; readonly message: ReadMessage }
  | { readonly type: 'text'; readonly says: 'not-saved' | 'slow' | 'other'; readonly text: string }
  /** Teams' own "the app could not be reached". */
  | { readonly type: 'nothing'; readonly status?: number };

export interface Pressed {
  readonly shown: Shown;
  /** How long the answer that was shown took, in real milliseconds. */
  readonly tookMs: number;
  /** Requests sent to bots. */
  readonly attempts: number;
}

/** Where and how presses are sent. */
export interface Door {
  /** The address of the instance that takes the next request; the next call may give another. */
  readonly url: () => string;
  readonly serviceUrl: string;
  readonly tenantId: string;
}

const invokeTimeoutMs = 5_000;
const unreachedAtMost = 60;

const bodySchema = z.looseObject({ statusCode: z.number(), type: z.string(), value: z.unknown() });

/**
 * Presses an `Action.Execute` as Teams sends it: again, with a new id, after a silence of five seconds or a broken
 * connection; and while nobody listens or the bot says 503.
 */
export async function press(
  door: Door,
  who: HeadlessPerson,
  conversationId: string,
  pressed: {
    readonly activityId: string;
    readonly verb: string;
    readonly data: Readonly<Record<string, unknown>>;
    readonly inputs?: Readonly<Record<string, string>>;
  },
): Promise<Pressed> {
  let repeats = 0;
  let unreached = 0;
  for (let attempts = 1; ; attempts += 1) {
    const started = performance.now();
    const outcome = await postJson(
      door.url(),
      invoke(door, who, conversationId, pressed),
      invokeTimeoutMs + 500,
    );
    const tookMs = performance.now() - started;
    if (outcome.kind === 'answered' && outcome.status !== 503) {
      return { shown: shownBy(outcome.status, outcome.body), tookMs, attempts };
    }
    if (outcome.kind === 'refused' || outcome.kind === 'answered') {
      unreached += 1;
      if (unreached > unreachedAtMost) return { shown: { type: 'nothing' }, tookMs: 0, attempts };
      await sleep(100);
      continue;
    }
    repeats += 1;
    if (repeats > 1)
      return { shown: { type: 'nothing' }, tookMs: outcome.kind === 'timeout' ? tookMs : 0, attempts };
  }
}

function invoke(
  door: Door,
  who: HeadlessPerson,
  conversationId: string,
  { activityId, verb, data, inputs = {} }: Parameters<typeof press>[3],
): unknown {
  return {
    ...activityFrom(door, who, conversationId),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: activityId,
    value: {
      action: { type: 'Action.Execute', title: '', verb, data: { ...data, ...inputs } },
      trigger: 'manual',
    },
  };
}

/** What every activity from somebody's personal chat carries. */
export function activityFrom(door: Door, who: HeadlessPerson, conversationId: string) {
  return {
    id: `f:${randomUUID()}`,
    channelId: 'msteams',
    serviceUrl: door.serviceUrl,
    from: { id: who.teamsId, name: who.name, aadObjectId: who.id },
    recipient: { id: '28:rapportbot', name: 'Rapportbot' },
    conversation: { id: conversationId, conversationType: 'personal', tenantId: door.tenantId },
    channelData: { tenant: { id: door.tenantId } },
    locale: 'nb-NO',
  };
}

function shownBy(status: number, text: string): Shown {
  if (status >= 300) return { type: 'nothing', status };
  const body = bodySchema.safeParse(text === '' ? undefined : JSON.parse(text));
  if (!body.success) return { type: 'nothing', status };
  const { type, value } = body.data;
  if (type === 'application/vnd.microsoft.card.adaptive')
    return { type: 'card', message: readShownCard(value) };
  const said = typeof value === 'string' ? value : '';
  const notSaved = translate('nb', 'bot.notSavedText');
  const says = said === notSaved ? 'not-saved' : said === translate('nb', 'bot.slow') ? 'slow' : 'other';
  return { type: 'text', says, text: said };
}
