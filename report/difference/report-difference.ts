import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { type DefinitionDifference, definitionDifference } from './definition-difference.ts';
import { planLines, type Plans } from './plan-lines.ts';

/** What new periods of a report are opened with. */
export interface ReportFiles {
  readonly definition: Definition;
  readonly plans: Plans;
}

/**
 * Compares two versions of a definition with their plans in words (G4).
 * @example reportDifference(inUse, waiting, 'nb').lines.length //=> 3
 */
export function reportDifference(
  before: ReportFiles,
  after: ReportFiles,
  language: Language,
): DefinitionDifference {
  const difference = definitionDifference(before.definition, after.definition, language);
  const plans = planLines(before.plans, after.plans, after.definition, language);
  return { ...difference, lines: [...difference.lines, ...plans] };
}
