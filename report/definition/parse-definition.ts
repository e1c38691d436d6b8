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
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { schemaFindings } from './schema-findings.ts';

export type ParsedDefinition =
  | { readonly ok: true; readonly definition: Definition; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a report definition. Gives it whole and checked, with what is doubtful in it as warnings, or all its problems
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
  const parsed = definitionSchema.safeParse(source.data);
  const findings = [
    ...(parsed.success
      ? []
      : schemaFindings(parsed.error.issues, source.data, definitionJsonSchema, language)),
    ...checkDefinition(outlineOf(source.data), language),
    ...checkRules(source.data, language),
    ...checkAliases(source.data, language),
    ...checkLanguages(source.data, language),
    ...checkFormSize(source.data, language),
    ...checkNeeds(source.data, language),
    ...checkRequirements(source.data, language),
    ...checkSplitOf(source.data, language),
    ...checkFootnotes(source.data, language),
    ...checkFrom(source.data, language),
  ];
  const problems = findings.map(source.place).sort((a, b) => a.line - b.line || a.column - b.column);
  if (!parsed.success || problems.some(({ severity }) => severity === 'error'))
    return { ok: false, problems };
  return { ok: true, definition: parsed.data, warnings: problems };
}
