import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { compactJson } from '../../../report/definition/compact-json.ts';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { exampleText } from '../../examples/load-example.ts';

const examples = ['helse-nord-ikt', 'tertial-scorecard', 'requirements', 'project-portfolio'] as const;

it.each(examples)('%s says the same as compact JSON as in YAML', (name) => {
  const yaml = exampleText(name, 'definition.yaml');
  const json = JSON.stringify(parse(yaml));
  expect(compactJson(json)).toEqual(parse(yaml));
  const [of, is] = [parseDefinition(yaml), parseDefinition(json)];
  expect(of.ok && is.ok && is.definition).toEqual(of.ok && of.definition);
});

it('places what is wrong in compact JSON where the YAML reader does', () => {
  const json = JSON.stringify({ schema: 1, id: 'x', colour: 'red', sections: [{ id: 'hr', owner: 7 }] });
  const [compact, yaml] = [parseDefinition(json), parseDefinition(`${json}\n# read as YAML`)];
  expect(compact.ok).toBe(false);
  expect(compact).toEqual(yaml);
  expect(compact.ok ? [] : compact.problems.map(({ path }) => path)).toContain('sections[0].owner');
});

it.each([
  ['a key that is said twice', '{"id":"a","id":"b"}'],
  ['a number that a double cannot hold', '{"value":12345678901234567890}'],
  ['a number written in another way', '{"value":1.50}'],
  ['spaces', '{ "id": "a" }'],
  ['YAML in braces', '{id: a}'],
  ['a list', '[1]'],
  ['no text', ''],
])('leaves %s to the YAML reader', (_, text) => {
  expect(compactJson(text)).toBeUndefined();
});

it('gives every object that JSON can hold as it was written', () => {
  const value = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(value, (data) => {
      const text = JSON.stringify(data);
      expect(JSON.stringify(compactJson(text))).toBe(text);
    }),
    { numRuns: 500 },
  );
});
