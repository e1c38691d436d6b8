import { z } from 'zod';
import type { PostOutcome } from '../to-bot/post-json.ts';
import { failureOf } from './failure-of.ts';

const answerSchema = z.looseObject({
  statusCode: z.number().default(200),
  type: z.string().default(''),
  value: z.unknown().optional(),
});
const errorValueSchema = z.looseObject({ message: z.string() });

/** What the bot's answer to a press means. */
export type InvokeAnswer =
  | { readonly outcome: 'card'; readonly card: unknown }
  | { readonly outcome: 'message'; readonly message: string }
  | { readonly outcome: 'none' }
  | {
      readonly outcome: 'error';
      readonly reason: 'unreachable' | 'timeout' | 'refused';
      readonly status?: number;
      readonly message?: string;
    };

/** Reads the bot's answer to an `adaptiveCard/action` invoke. An answer that Teams could not use is an error. */
export function readInvokeAnswer(outcome: PostOutcome): InvokeAnswer {
  const reason = failureOf(outcome);
  if (outcome.kind !== 'answered') return { outcome: 'error', reason: reason ?? 'unreachable' };
  if (reason !== undefined) return { outcome: 'error', reason, status: outcome.status };
  if (outcome.body.trim() === '') return { outcome: 'none' };
  const parsed = answerSchema.safeParse(parseJson(outcome.body));
  if (!parsed.success) return { outcome: 'error', reason: 'refused', status: outcome.status };
  const { statusCode, type, value } = parsed.data;
  if (statusCode >= 400) {
    const detail = errorValueSchema.safeParse(value);
    const message = detail.success ? { message: detail.data.message } : {};
    return { outcome: 'error', reason: 'refused', status: statusCode, ...message };
  }
  if (type === 'application/vnd.microsoft.card.adaptive') return { outcome: 'card', card: value };
  if (type !== 'application/vnd.microsoft.activity.message') return { outcome: 'none' };
  return { outcome: 'message', message: typeof value === 'string' ? value : JSON.stringify(value) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
