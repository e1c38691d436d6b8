import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { definitionJsonSchema } from '../../report/definition/json-schema.ts';
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import { parsePlan } from '../../report/plan/parse-plan.ts';
import { type DocExample, definitionPage, docExamples, wholeDefinition } from './definition-examples.ts';

const examples = docExamples(definitionPage);
const definitions = examples.filter(({ type, isWrong }) => type === 'definition' && !isWrong);
const smallest = definitions[0]?.yaml ?? '';

/** What the product says of an example; a plan belongs to the last definition before it. */
function problemsOf(example: DocExample): readonly string[] {
  if (example.type !== 'plan') return said(parseDefinition(wholeDefinition(example, smallest)));
  const before = definitions.filter(({ line }) => line < example.line).at(-1)?.yaml ?? '';
  const definition = parseDefinition(before);
  return definition.ok ? said(parsePlan(example.yaml, definition.definition)) : said(definition);
}

function said(
  result:
    | { readonly ok: true; readonly warnings: readonly { readonly message: string }[] }
    | { readonly ok: false; readonly problems: readonly { readonly message: string }[] },
): readonly string[] {
  return (result.ok ? result.warnings : result.problems).map(({ message }) => message);
}

const nameOf = ({ line, yaml }: DocExample) => `line ${line}: ${yaml.split('\n', 1).join('')}`;

describe('docs/definition.md', () => {
  it('has every YAML block named', () => {
    expect(examples.length).toBe(definitionPage.split('```yaml').length - 1);
    expect(examples.filter(({ type }) => type === '').map(nameOf)).toEqual([]);
  });

  it.each(examples.filter(({ isWrong }) => !isWrong).map((example) => [nameOf(example), example] as const))(
    '%s loads without a word',
    (_, example) => {
      expect(problemsOf(example)).toEqual([]);
    },
  );

  it.each(examples.filter(({ isWrong }) => isWrong).map((example) => [nameOf(example), example] as const))(
    '%s is told as the page says',
    (_, example) => {
      expect(problemsOf(example)).toEqual([example.quote]);
    },
  );

  it('tells of every key that a definition, a section and an item of any kind may have', () => {
    const schema = definitionJsonSchema();
    const keys = new Set(keysOf(schema, objectSchema.parse(schema['$defs'])));
    expect(keys.size).toBeGreaterThan(80);
    const unsaid = [...keys].filter((key) => !new RegExp(`\\b${key}\\b`, 'u').test(definitionPage));
    expect(unsaid).toEqual([]);
  });
});

const objectSchema = z.record(z.string(), z.unknown());

/** The names of all properties in a JSON Schema, except inside rules of colour, which docs/rules.md has. */
function keysOf(schema: unknown, defs: Readonly<Record<string, unknown>>): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => keysOf(one, defs));
  const read = objectSchema.safeParse(schema);
  if (!read.success) return [];
  const { $ref } = read.data;
  if (typeof $ref === 'string') return keysOf(defs[$ref.replace('#/$defs/', '')], defs);
  const properties = objectSchema.safeParse(read.data['properties']).data ?? {};
  return [
    ...Object.keys(properties),
    ...Object.entries(properties)
      .filter(([key]) => !['status', 'rollUp', 'zones'].includes(key))
      .flatMap(([, value]) => keysOf(value, defs)),
    ...['items', 'anyOf', 'oneOf', 'additionalProperties'].flatMap((key) => keysOf(read.data[key], defs)),
  ];
}
