import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { type ParsedPlan, parsePlan } from './parse-plan.ts';

/** Reads the plans of several years, in the order given. One for a year that has a plan before it is refused. */
export function parsePlans(
  texts: readonly string[],
  definition: Definition,
  language: Language = 'en',
): readonly ParsedPlan[] {
  const years: number[] = [];
  return texts.map((text) => {
    const parsed = parsePlan(text, definition, language, years);
    if (parsed.ok) years.push(parsed.plan.year);
    return parsed;
  });
}
