import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { languages } from '../../../report/language/language.ts';
import { units } from '../../../report/value/unit.ts';
import { definitionPage, docExamples } from '../../docs/definition-examples.ts';

/** Texts that YAML has to quote, among others. */
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    'yes',
    '0123',
    '1e3',
    '- a',
    'a: b',
    '# c',
    '&x',
    '*x',
    '"',
    "'",
    '~',
    ' a ',
    'a\nb',
    'æøå',
    '2024-01',
  ),
);
const label = fc.oneof(text, fc.dictionary(fc.constantFrom(...languages), text, { minKeys: 1 }));
const workday = fc.record({
  workday: fc.integer({ min: 2, max: 23 }),
  time: fc.constantFrom('00:00', '08:00', '12:30', '23:59'),
});
const id = (prefix: string) => (_: unknown, index: number) => `${prefix}-${index}`;
const number = fc.oneof(
  fc.integer({ min: -10_000, max: 10_000 }),
  fc.constantFrom('0.10', '-4.5', '70', '123456789012345678.5'),
);

const indicatorRow = fc.record(
  {
    label,
    unit: fc.constantFrom(...units),
    decimals: fc.integer({ min: 0, max: 6 }),
    direction: fc.constantFrom('higher', 'lower', 'none'),
    target: number,
    baseline: number,
    optional: fc.boolean(),
    headline: fc.boolean(),
    from: fc.constantFrom('2024-01', '2024-07'),
    aliases: fc.array(text, { maxLength: 2 }),
  },
  { requiredKeys: ['label', 'unit'] },
);

const indicators = fc
  .record({ title: label, rows: fc.array(indicatorRow, { minLength: 1, maxLength: 5 }) })
  .map(({ title, rows }) => ({
    kind: 'indicators',
    title,
    rows: rows.map((row, index) => ({ id: id('row')(row, index), ...row })),
  }));

const narrative = fc
  .record(
    { title: label, help: label, maxLength: fc.integer({ min: 1, max: 8000 }) },
    { requiredKeys: ['title'] },
  )
  .map((item) => ({ kind: 'narrative', ...item }));

const itemSchema = z.record(z.string(), z.unknown());

/** Every item of docs/definition.md that stands by itself: all kinds, each with most of its keys. */
const ownItems = docExamples(definitionPage)
  .filter(({ type, isWrong }) => type === 'item' && !isWrong)
  .map(({ yaml }) => itemSchema.parse(parse(yaml)));

/** The groups of items that look at each other. */
const groups = docExamples(definitionPage)
  .filter(({ type, isWrong }) => type === 'items' && !isWrong)
  .map(({ yaml }) => z.array(itemSchema).parse(parse(yaml)));

const definition = fc
  .record({
    organisation: fc.string({ minLength: 1, maxLength: 120 }),
    title: label,
    version: fc.integer({ min: 1, max: 999 }),
    order: fc.shuffledSubarray([...languages], { minLength: 1 }),
    opens: fc.constantFrom('00:00', '08:00'),
    deadline: workday,
    reminders: fc.array(workday, { maxLength: 3 }),
    closedDays: fc.subarray(['2024-05-02', '2024-12-27']),
    abbreviations: fc.dictionary(
      fc.string({ minLength: 1, maxLength: 30 }).filter((key) => key !== '__proto__'),
      label,
    ),
    free: fc.array(fc.oneof(indicators, narrative), { minLength: 1, maxLength: 4 }),
    own: fc.shuffledSubarray(ownItems),
    groups: fc.subarray(groups),
  })
  .map(({ order, opens, deadline, reminders, closedDays, free, own, groups: chosen, ...rest }) => ({
    schema: 1,
    id: 'random',
    ...rest,
    languages: order,
    timeZone: 'Europe/Oslo',
    cadence: 'monthly',
    calendar: { holidays: 'NO', closedDays, opens: { workday: 1, time: opens }, deadline, reminders },
    people: { coordinators: ['Kari@Example.no'] },
    sections: [
      {
        id: 'free',
        title: 'Free',
        owner: 'Hanne@Example.no',
        items: free.map((item, index) => ({ id: id('item')(item, index), ...item })),
      },
      ...(own.length === 0 ? [] : [{ id: 'own', title: 'Own', owner: 'a@example.no', items: own }]),
      ...chosen.map((items, index) => ({
        id: id('group')(items, index),
        title: 'Group',
        owner: 'b@example.no',
        items,
      })),
    ],
  }));

describe('any definition', () => {
  it('is the same after it was written down and read again', () => {
    fc.assert(
      fc.property(definition, (data) => {
        const first = parseDefinition(stringify(data));
        if (!first.ok)
          throw new Error(first.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
        const again = parseDefinition(stringify(first.definition));
        expect(again).toMatchObject({ ok: true });
        expect(again.ok ? again.definition : undefined).toEqual(first.definition);
      }),
      { numRuns: 50 },
    );
  });
});
