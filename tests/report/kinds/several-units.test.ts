import { describe, expect, it } from 'vitest';
import { assemble } from '../../../report/assembly/assemble.ts';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { computeItem, itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import { valid } from '../definition/small-definition.ts';
import { answered, cellOf, period } from './example.ts';
import { contextAt } from './scorecards.ts';

const statement = (status: object, changes: object = {}) =>
  itemOfAnyKindSchema.parse({
    id: 'card',
    kind: 'statement',
    title: 'Resultat',
    columns: { show: ['month', 'monthBudget', 'monthVariance'] },
    entities: [
      { id: 'all', label: 'Alle', sumOf: ['north', 'south'] },
      { id: 'north', label: 'Nord' },
      { id: 'south', label: 'Sør' },
    ],
    lines: [{ id: 'staff', label: 'Lønn', class: 'cost' }],
    status: {
      line: 'staff',
      column: 'monthVariance',
      bands: { green: '>= 0', yellow: '>= -50 and < 0', red: '< -50' },
      ...status,
    },
    ...changes,
  });
const plan = { budget: { 'north-staff': 1000, 'south-staff': 1000 } };
const context = contextAt('2024-03', {}, plan);
/** North 40 above its budget and south 80 below it: −40 and +80, +40 together. */
const march = answered({ 'north-staff.month': '1040', 'south-staff.month': '920' });
const status = (item: ReturnType<typeof statement>, answer = march) =>
  computeItem(item, answer, context).status;

describe('a statement of several units', () => {
  it('is the colour of one of them, the sum first, where no more is said', () => {
    expect(status(statement({}))?.colour).toBe('green');
    expect(status(statement({ entity: 'north' }))?.colour).toBe('yellow');
  });

  it('is the worst of those that are entered, whatever their sum, and names it', () => {
    const item = statement({ each: true });
    expect(status(item)).toMatchObject({ colour: 'yellow', reason: 'Gul: Nord' });
    const cells = computeItem(item, march, context);
    expect(cellOf(cells, 'north-staff', 'monthVariance').status?.colour).toBe('yellow');
    expect(cellOf(cells, 'south-staff', 'monthVariance').status?.colour).toBe('green');
    expect(cellOf(cells, 'all-staff', 'monthVariance').status).toBeUndefined();
  });

  it('does not hide a unit that nobody has given figures for', () => {
    expect(status(statement({ each: true }), answered({ 'south-staff.month': '920' }))).toMatchObject({
      colour: 'no-data',
      reason: expect.stringContaining('Nord') as string,
    });
  });

  it('is a weighted mean of them, or has no colour', () => {
    const bands = { green: '>= 80', yellow: '>= 50 and < 80', red: '< 50' };
    const weighted = (north: number) => ({ rollUp: { weighted: { weights: { north }, bands } } });
    // Yellow is worth 50 and green 100: 3 to 1 is 62,5; 1 to 3 would be 87,5, here 0,25 to 1: 90.
    expect(status(statement({ each: true }, weighted(3)))).toMatchObject({ colour: 'yellow' });
    expect(status(statement({ each: true }, weighted(3)))?.reason).toContain('62,5');
    expect(status(statement({ each: true }, weighted(0.25)))).toMatchObject({ colour: 'green' });
    expect(status(statement({ each: true }, { rollUp: 'none' }))).toBeUndefined();
  });

  it('compares each with its own last month', () => {
    const before = { '2024-02': { 'north-staff.month': '1100', 'south-staff.month': '900' } };
    const told = computeItem(statement({ each: true }), march, contextAt('2024-03', before, plan));
    expect(cellOf(told, 'north-staff', 'monthVariance').previous).toEqual({
      period: '2024-02',
      value: '-100',
    });
    expect(cellOf(told, 'south-staff', 'monthVariance').previous).toEqual({
      period: '2024-02',
      value: '100',
    });
  });

  it.each([{ each: true, entity: 'north' }, { each: true }])(
    'refuses %j where it makes no sense',
    (wrong) => {
      const { entities: _entities, ...alone } = statement({}) as unknown as Record<string, unknown>;
      const given = 'entity' in wrong ? statement({}) : alone;
      const bands = { green: '>= 0', red: '< 0' };
      const found = itemOfAnyKindSchema.safeParse({
        ...given,
        status: { line: 'staff', column: 'monthVariance', bands, ...wrong },
      });
      expect(found.error?.issues[0]?.path).toEqual(['status', 'each']);
    },
  );
});

describe('a report of several units', () => {
  const units = (rollUp: string, top = '') => `${top}${valid}  - id: units
    title: Units
    owner: anna@example.no
${rollUp}    items:
      - { id: north, kind: assessment, title: Nord }
      - { id: south, kind: assessment, title: Sør }
`;
  const weighted = (weights: string) =>
    `rollUp: { weighted: { weights: ${weights}, bands: { green: ">= 80", yellow: ">= 50 and < 80", red: "< 50" } } }\n`;

  function assembled(text: string, north: string, south: string) {
    const parsed = parseDefinition(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const answer = (colour: string) => answered({ colour, text: 'Slik er det.' });
    const answers = { north: answer(north), south: answer(south) };
    return assemble({
      definition: parsed.definition,
      period: period('2024-03'),
      language: 'nb',
      now: new Date('2024-04-05T10:00:00Z'),
      records: new Map([['units', { version: 1, answers, past: {} }]]),
      state: 'collecting',
      publication: 0,
    });
  }
  const section = (rollUp: string, north: string, south: string) =>
    assembled(units(rollUp), north, south).sections.find(({ id }) => id === 'units')?.status;

  it('has the worst of a section’s items, or their weighted mean', () => {
    expect(section('', 'red', 'green')).toMatchObject({ colour: 'red', reason: 'Rød: Nord' });
    // 0 and 100, one to four: 80.
    const one = `    ${weighted('{ north: 1, south: 4 }')}`;
    expect(section(one, 'red', 'green')).toMatchObject({ colour: 'green' });
    expect(section(one, 'green', 'red')).toMatchObject({ colour: 'red' });
  });

  it('weighs its sections as it is told', () => {
    const top = weighted('{ first: 0, second: 0, units: 1 }');
    const overall = (text: string) => assembled(text, 'yellow', 'yellow').overall.colour;
    // Two sections have no answer.
    expect(overall(units(''))).toBe('yellow');
    expect(assembled(units('', top), 'green', 'green').overall.colour).toBe('green');
    expect(assembled(units(''), 'green', 'green').overall.colour).not.toBe('green');
  });

  it('is told of weights for what it does not have', () => {
    const found = (text: string) => {
      const parsed = parseDefinition(text, 'en');
      return parsed.ok
        ? parsed.warnings.map(({ line, message }) => [line, message.includes('nord')])
        : parsed;
    };
    const line =
      units('')
        .split('\n')
        .findIndex((one) => one.includes('id: units')) + 4;
    expect(found(units(`    ${weighted('{ nord: 2 }')}`))).toEqual([[line, true]]);
    expect(found(units('', weighted('{ nord: 2 }')))).toEqual([[1, true]]);
  });
});
