import { z } from 'zod';
import type { Finding, Problem } from '../definition/problem.ts';
import { readYaml } from '../definition/read-yaml.ts';
import { schemaFindings } from '../definition/schema-findings.ts';
import type { Language } from '../language/language.ts';

/** What a file holds, or everything that is wrong with it, each at its line. */
export type ParsedFile<T> =
  | { readonly ok: true; readonly file: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a YAML file through a schema, then through checks that the schema cannot make. */
export function parseFile<T>(
  text: string,
  schema: z.ZodType<T>,
  check: (file: T) => readonly Finding[],
  language: Language,
): ParsedFile<T> {
  const source = readYaml(text, language);
  if (!source.ok) return source;
  const parsed = schema.safeParse(source.data);
  const findings = parsed.success
    ? check(parsed.data)
    : schemaFindings(
        parsed.error.issues,
        source.data,
        () => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
        language,
      );
  if (parsed.success && findings.length === 0) return { ok: true, file: parsed.data };
  return { ok: false, problems: findings.map(source.place) };
}
