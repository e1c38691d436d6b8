import { z } from 'zod';

const queriesAtMost = 4;
const longestAnswer = 1500;

const querySchema = z.string().trim().min(1).max(300);
const choiceSchema = z.object({ queries: z.array(querySchema).max(20) });
const answerSchema = z.object({ answer: z.string().trim().max(longestAnswer) });

/** The questions that a model has chosen; none where it said anything else. @example chosenQueries('{"queries":["status"]}') //=> ['status'] */
export function chosenQueries(reply: string): readonly string[] {
  const { success, data } = choiceSchema.safeParse(jsonIn(reply));
  return success ? [...new Set(data.queries)].slice(0, queriesAtMost) : [];
}

/** The text that a model has written; undefined where it said anything else, or nothing. */
export function writtenAnswer(reply: string): string | undefined {
  const { success, data } = answerSchema.safeParse(jsonIn(reply));
  return success && data.answer !== '' ? data.answer : undefined;
}

/** Models like to put JSON in a block of code. */
function jsonIn(reply: string): unknown {
  const [, fenced] = /^```(?:json)?\s*([\s\S]*?)\s*```$/u.exec(reply.trim()) ?? [];
  try {
    return JSON.parse(fenced ?? reply);
  } catch {
    return undefined;
  }
}
