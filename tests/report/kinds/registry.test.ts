import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { definitionSchema } from '../../../report/definition/definition-schema.ts';
import { itemOfAnyKindSchema, kindOf } from '../../../report/kinds/index.ts';
import { catalogues } from '../../../report/messages/catalogues.ts';
import { exampleItem } from './example.ts';

const examples = ['helse-nord-ikt', 'harbour-services', 'tertial-scorecard', 'project-portfolio'];
const textOf = (example: string): string =>
  readFileSync(new URL(`../../../examples/${example}/definition.yaml`, import.meta.url), 'utf8');

describe('the registry of kinds', () => {
  it.each(examples)('loads the definition of %s', (example) => {
    const parsed = parseDefinition(textOf(example));
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  });

  it('gives the same definition again from what it made of it', () => {
    const parsed = parseDefinition(textOf('harbour-services'));
    if (!parsed.ok) throw new Error('The example does not load');
    const again: unknown = JSON.parse(JSON.stringify(parsed.definition));
    expect(definitionSchema.parse(again)).toEqual(parsed.definition);
  });

  it('has a JSON Schema that tells the kinds apart', () => {
    const schema = z.toJSONSchema(itemOfAnyKindSchema, { io: 'input' });
    const kinds = (schema.oneOf ?? []).map(
      (branch) => (branch as { properties: { kind: object } }).properties.kind,
    );
    expect(kinds).toEqual(
      [
        'assessment',
        'statement',
        'indicators',
        'scorecard',
        'budget-use',
        'roll-forward',
        'year-comparison',
        'monthly-series',
        'narrative',
        'project-list',
        'list',
        'attestation',
        'project-status',
        'project-economy',
        'milestones',
        'risks',
        'decisions',
        'status-matrix',
        'requirements',
        'variance-split',
        'goals',
        'audits',
        'survey',
        'figure',
        'attachments',
      ].map((name) => ({ type: 'string', const: name })),
    );
  });

  it('refuses an item of another kind', () => {
    const narrative = kindOf(exampleItem('economy-comment'));
    const context = { language: 'nb', period: '2024-03', historyPeriods: [] } as never;
    expect(() => narrative.fields(exampleItem('statement'), context)).toThrow('not narrative');
  });

  it('refuses what a kind does not know', () => {
    const item = { ...exampleItem('economy-comment'), colour: 'red' };
    expect(itemOfAnyKindSchema.safeParse(item).error?.issues[0]?.code).toBe('unrecognized_keys');
  });

  it('has every text in three languages', () => {
    const names = Object.keys(catalogues.nb['kinds']!).sort();
    expect(Object.keys(catalogues.nn['kinds']!).sort()).toEqual(names);
    expect(Object.keys(catalogues.en['kinds']!).sort()).toEqual(names);
  });
});
