import { checkWith } from '../../report/definition/check-with.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import type { Problem } from '../../report/definition/problem.ts';
import { readYaml } from '../../report/definition/read-yaml.ts';
import type { Language } from '../../report/language/language.ts';

/** A file and what stands in it. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/**
 * What a definition takes from other reports, held against their definitions, each finding at its place in the definition.
 * @throws {Error} when one of the others is not in order.
 */
export function withOthers(
  definition: Definition,
  text: string,
  others: readonly NamedText[],
  language: Language,
): readonly Problem[] {
  const parsed = others.map(({ file, text: other }) => {
    const read = parseDefinition(other, language);
    if (read.ok) return read.definition;
    throw new Error(`${file} is not in order, so nothing can be held against it: check it by itself first.`);
  });
  const source = readYaml(text, language);
  return source.ok ? checkWith(definition, parsed, language).map(source.place) : [];
}
