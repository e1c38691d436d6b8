import type { Language } from '../language/language.ts';
import { checkAliases } from './check-aliases.ts';
import { checkDefinition } from './check-definition.ts';
import { checkLanguages } from './check-languages.ts';
import { checkFormSize } from './check-form-size.ts';
import { checkNeeds } from './check-needs.ts';
import { checkFrom } from './check-from.ts';
import { checkFootnotes } from './check-footnotes.ts';
import { checkRequirements } from './check-requirements.ts';
import { checkRules } from './check-rules.ts';
import { checkSplitOf } from './check-split-of.ts';
import { type Definition, definitionSchema } from './definition-schema.ts';
import { fileType } from './file-type.ts';
import { definitionJsonSchema } from './json-schema.ts';
import { outlineOf } from './outline.ts';
import { translate } from '../messages/translate.ts';
import { readTexts } from '../lint/read-texts.ts';
import type { Finding, Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { schemaFindings } from './schema-findings.ts';

export type ParsedDefinition =
  | {
      readonly ok: true;
      readonly definition: Definition;
      readonly warnings: readonly Problem[];
      readonly notes: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly notes?: readonly Problem[] };

/**
 * Reads a report definition. Gives it whole and checked, with what is doubtful in it as warnings and what is worth knowing as notes, or all its problems
 * together, each at its line and column.
 * @example parseDefinition('schema: 1') //=> { ok: false, problems: [{ path: 'id', line: 1, column: 1, … }, …] }
 */
export function parseDefinition(yaml: string, language: Language = 'en'): ParsedDefinition {
  const source = readYaml(yaml, language);
  if (!source.ok) return source;
  if (fileType(source.data) === 'plan') {
    const message = translate(language, 'check.plan-as-definition');
    return { ok: false, problems: [source.place({ severity: 'error', path: ['year'], at: 'key', message })] };
  }
  const { data, findings: texts } = readTexts(source.data, language);
  const parsed = definitionSchema.safeParse(data);
  const findings = [
    ...texts,
    ...(parsed.success ? [] : schemaFindings(parsed.error.issues, data, definitionJsonSchema, language)),
    ...checkDefinition(outlineOf(data), language),
    ...checkRules(data, language).filter(({ path }) => !texts.some((text) => isInside(path, text.path))),
    ...checkAliases(data, language),
    ...checkLanguages(data, language),
    ...checkFormSize(data, language),
    ...checkNeeds(data, language),
    ...checkRequirements(data, language),
    ...checkSplitOf(data, language),
    ...checkFootnotes(data, language),
    ...checkFrom(data, language),
  ];
  const all = findings.map(source.place).sort((a, b) => a.line - b.line || a.column - b.column);
  const notes = all.filter(({ severity }) => severity === 'note');
  const problems = all.filter(({ severity }) => severity !== 'note');
  if (!parsed.success || problems.some(({ severity }) => severity === 'error'))
    return { ok: false, problems, notes };
  return { ok: true, definition: parsed.data, warnings: problems, notes };
}

/** What stands in for a text in place of limits is nobody's rule. */
function isInside(path: Finding['path'], text: Finding['path']): boolean {
  const limits = text.slice(
    0,
    text.findLastIndex((step) => step === 'bands' || step === 'status' || step === 'zones') + 1,
  );
  return limits.every((step, index) => path[index] === step);
}
