import { z } from 'zod';
import type { Definition } from '../definition/definition-schema.ts';
import type { Finding, Problem } from '../definition/problem.ts';
import { fileType } from '../definition/file-type.ts';
import { readYaml } from '../definition/read-yaml.ts';
import { schemaFindings } from '../definition/schema-findings.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { lintPlan } from '../lint/lint-plan.ts';
import { checkPlan, checkReport } from './check-plan.ts';
import { tellOnce } from './tell-once.ts';
import { planJsonSchema } from './json-schema.ts';
import { type Plan, planSchema } from './plan-schema.ts';

const reportSchema = z.looseObject({ report: z.string() });

export type ParsedPlan =
  | {
      readonly ok: true;
      readonly plan: Plan;
      readonly warnings: readonly Problem[];
      readonly notes: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly notes?: readonly Problem[] };

/**
 * Reads the plan of one year and holds it against the definition that it belongs to. All problems are given together.
 * `otherYears` are those that have a plan already: a second one would be read by nobody.
 */
export function parsePlan(
  yaml: string,
  definition: Definition,
  language: Language = 'en',
  otherYears: readonly number[] = [],
): ParsedPlan {
  const source = readYaml(yaml, language);
  if (!source.ok) return source;
  if (fileType(source.data) === 'definition') {
    const message = translate(language, 'check.definition-as-plan');
    return {
      ok: false,
      problems: [source.place({ severity: 'error', path: ['sections'], at: 'key', message })],
    };
  }
  const parsed = planSchema.safeParse(source.data);
  if (!parsed.success) {
    const findings = schemaFindings(parsed.error.issues, source.data, planJsonSchema, language);
    // What it is a plan of is told at once, not when all else is mended.
    const report = reportSchema.safeParse(source.data);
    const other = report.success ? checkReport(report.data, definition, language) : [];
    return { ok: false, problems: [...other, ...findings].map(source.place) };
  }
  const all = [
    ...checkYear(parsed.data, otherYears, language),
    ...checkPlan(parsed.data, definition, language),
    ...tellOnce(lintPlan(parsed.data, definition, language), language),
  ].map(source.place);
  const problems = all.filter(({ severity }) => severity !== 'note');
  if (problems.some((problem) => problem.severity === 'error')) return { ok: false, problems };
  return {
    ok: true,
    plan: parsed.data,
    warnings: problems,
    notes: all.filter(({ severity }) => severity === 'note'),
  };
}

function checkYear({ year }: Plan, others: readonly number[], language: Language): readonly Finding[] {
  if (!others.includes(year)) return [];
  const message = translate(language, 'check.plan-year-twice', { year: String(year) });
  return [{ severity: 'error', path: ['year'], message }];
}
