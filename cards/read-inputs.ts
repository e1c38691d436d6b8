import { z } from 'zod';
import type { FormInputs } from '../report/conversation/card-action.ts';
import { inputName } from './input-id.ts';

const mostInputs = 400;
/** Clients send null for an input that they left alone. */
const inputSchema = z.string().max(100_000).nullish();

/**
 * Parts a button's data into what was typed, by name without token, and the rest. Undefined when anything in it is not
 * ours: an odd name, a value that is no text, the same input twice, too many.
 * @example readInputs({ 'a/b~k3': '5', verb: 'submit' }) //=> { inputs: { 'a/b': '5' }, rest: { verb: 'submit' } }
 */
export function readInputs(
  data: Readonly<Record<string, unknown>>,
): { readonly inputs: FormInputs; readonly rest: Readonly<Record<string, unknown>> } | undefined {
  const inputs = new Map<string, string>();
  const rest = new Map<string, unknown>();
  for (const [key, value] of Object.entries(data)) {
    if (!key.includes('/')) {
      rest.set(key, value);
      continue;
    }
    const name = inputName(key);
    const text = inputSchema.safeParse(value);
    if (name === undefined || !text.success || inputs.has(name)) return undefined;
    if (text.data !== null && text.data !== undefined) inputs.set(name, text.data);
    if (inputs.size > mostInputs) return undefined;
  }
  return { inputs: Object.fromEntries(inputs), rest: Object.fromEntries(rest) };
}
