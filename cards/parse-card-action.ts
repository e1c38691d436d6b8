import { z } from 'zod';
import type { CardAction } from '../report/conversation/card-action.ts';
import { cardActionSchema } from './card-action-schema.ts';
import { readInputs } from './read-inputs.ts';

/** What a press meant, or that its data is not the bot's. */
export type ParsedCardAction = { readonly ok: true; readonly action: CardAction } | { readonly ok: false };

const dataSchema = z.record(z.string(), z.unknown());
const verbSchema = z.string().min(1).max(60);
const executeSchema = z.object({
  action: z.object({ verb: z.string().optional(), data: z.unknown().optional() }),
});

/**
 * Reads the value of a pressed button: of `Action.Execute` (`{ action: { verb, data } }`) or of `Action.Submit` (the data
 * itself). Anybody can send anything, so whatever does not fit exactly is refused; a verb that is not known any more
 * becomes `unknown`, because old cards outlive releases.
 * @example parseCardAction({ verb: 'ask', question: 'status' }) //=> { ok: true, action: { type: 'ask', question: 'status' } }
 */
export function parseCardAction(value: unknown): ParsedCardAction {
  const execute = executeSchema.safeParse(value);
  const data = execute.success ? (execute.data.action.data ?? {}) : value;
  const record = dataSchema.safeParse(data);
  if (!record.success || hidesPrototype(data)) return { ok: false };
  const outer = execute.success ? execute.data.action.verb : undefined;
  const verb = verbSchema.safeParse(record.data['verb'] ?? outer);
  if (!verb.success || (outer !== undefined && outer !== verb.data)) return { ok: false };
  const schema = cardActionSchema(verb.data);
  if (schema === undefined) return { ok: true, action: { type: 'unknown', verb: verb.data } };
  const parts = readInputs(record.data);
  if (parts === undefined) return { ok: false };
  const action = schema.safeParse({ ...parts.rest, verb: verb.data, inputs: parts.inputs });
  return action.success ? { ok: true, action: action.data } : { ok: false };
}

/** Zod leaves `__proto__` out of records without a word; here it is a reason to refuse. */
function hidesPrototype(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, '__proto__');
}
