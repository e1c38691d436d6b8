import type { Definition } from '../definition/definition-schema.ts';
import type { Problem } from '../definition/problem.ts';
import { readYaml } from '../definition/read-yaml.ts';
import { schemaFindings } from '../definition/schema-findings.ts';
import type { Language } from '../language/language.ts';
import { checkPlan } from './check-plan.ts';
import { planJsonSchema } from './json-schema.ts';
import { type Plan, planSchema } from './plan-schema.ts';

export type ParsedPlan =
  | { readonly ok: true; readonly plan: Plan; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the plan of one year and holds it against the definition that it belongs to. All problems are given together. */
export function parsePlan(yaml: string, definition: Definition, language: Language = 'en'): ParsedPlan {
  const source = readYaml(yaml, language);
  if (!source.ok) return source;
  const parsed = planSchema.safeParse(source.data);
  if (!parsed.success) {
    const findings = schemaFindings(parsed.error.issues, source.data, planJsonSchema, language);
    return { ok: false, problems: findings.map(source.place) };
  }
  const problems = checkPlan(parsed.data, definition, language).map(source.place);
  if (problems.some((problem) => problem.severity === 'error')) return { ok: false, problems };
  return { ok: true, plan: parsed.data, warnings: problems };
}
