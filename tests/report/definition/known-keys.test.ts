import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { definitionJsonSchema } from '../../../report/definition/json-schema.ts';
import { knownKeys } from '../../../report/definition/known-keys.ts';
import { nearestName } from '../../../report/definition/nearest-name.ts';
import { planJsonSchema } from '../../../report/plan/json-schema.ts';
import { exampleText, yamlData } from '../form/march.ts';

const ajv = new Ajv2020.default({ strict: false, validateFormats: false });

describe('the JSON Schemas', () => {
  test('accept the examples that the product accepts', () => {
    expect(ajv.validate(definitionJsonSchema(), yamlData(exampleText('definition.yaml')))).toBe(true);
    expect(ajv.validate(planJsonSchema(), yamlData(exampleText('plan-2024.yaml')))).toBe(true);
  });

  test('refuse an unknown key and an unknown kind', () => {
    const text = exampleText('definition.yaml');
    const wrong = [text.replace('cadence:', 'cadense:'), text.replace('kind: narrative', 'kind: story')];
    for (const changed of wrong) expect(ajv.validate(definitionJsonSchema(), yamlData(changed))).toBe(false);
  });
});

test('the JSON Schema writes a rule of colour once, however many kinds have one', () => {
  const text = JSON.stringify(definitionJsonSchema());
  expect(text.split('"discretionary":{').length - 1).toBeLessThanOrEqual(2);
  expect(text).toContain('"$ref":"#/$defs/statusRule"');
});

test('the keys of an item are those of its own kind', () => {
  const data = yamlData(exampleText('definition.yaml'));
  const keys = (section: number, item: number): readonly string[] =>
    knownKeys(definitionJsonSchema(), data, ['sections', section, 'items', item]);
  expect(keys(1, 0)).toContain('lines');
  expect(keys(1, 0)).not.toContain('rows');
  expect(keys(2, 0)).toContain('rows');
  // A rule's own keys stand in a part of the schema that is written once.
  expect(keys(2, 0)).toContain('rollUp');
  const rows = { sections: [{ items: [{ kind: 'indicators', rows: [{}] }] }] };
  const toStatus = ['sections', 0, 'items', 0, 'rows', 0, 'status'];
  expect(knownKeys(definitionJsonSchema(), rows, toStatus)).toEqual(
    expect.arrayContaining(['bands', 'deviation', 'schedule', 'discretionary', 'reading']),
  );
  expect(knownKeys(definitionJsonSchema(), data, ['people'])).toEqual([
    'coordinators',
    'directors',
    'administrators',
  ]);
});

test('the nearest name is at most a few letters away', () => {
  expect(nearestName('tilte', ['id', 'title'])).toBe('title');
  expect(nearestName('Owner', ['owner', 'opens'])).toBe('owner');
  expect(nearestName('banana', ['id', 'title'])).toBeUndefined();
  expect(nearestName('x', ['id', 'to'])).toBeUndefined();
});
