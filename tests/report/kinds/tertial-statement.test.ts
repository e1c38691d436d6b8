import { describe, expect, it } from 'vitest';
import { computeItem, fieldsOf, itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import type { ItemResult } from '../../../report/kinds/kind.ts';
import { roundingTolerance } from '../../../report/number/rounding-tolerance.ts';
import { answered } from './example.ts';
import {
  aloneApril,
  aloneToDate,
  bothApril,
  bothToDate,
  column,
  lines,
  type Printed,
  tertialContext,
  tertialItem,
} from './tertial-statement.ts';

const leaves = lines.filter((line) => !('formula' in line)).map(({ id }) => id);

/** The leaves of the accounts as cells of an answer. */
function cells(april: Printed, toDate: Printed, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    leaves.flatMap((line) =>
      (
        [
          [`${prefix}${line}.month`, april[line][0]],
          [`${prefix}${line}.yearToDate`, toDate[line][0]],
        ] as const
      ).flatMap(([cell, value]) => (value === undefined ? [] : [[cell, String(value)]])),
    ),
  );
}

/** The printed figures that are further from the computed ones than rounding explains: `line column: computed, not printed`. */
function outside(
  result: ItemResult,
  printed: Printed,
  group: 'month' | 'yearToDate',
  prefix = '',
  entities = 1,
): readonly string[] {
  return lines.flatMap(({ id, leaves: count }) =>
    ['', 'Budget', 'Variance'].flatMap((suffix, index) => {
      const figure = printed[id][index];
      const cell = result.cells.find(
        (found) => found.id === `${prefix}${id}` && found.column === `${group}${suffix}`,
      );
      if (figure === undefined) return [];
      // A variance is made from the accounts and the budget of each leaf.
      const addends = count * entities * (suffix === 'Variance' ? 2 : 1);
      // A single figure that is printed as it was given has nothing to be rounded twice.
      const tolerance = addends === 1 ? 0 : Number(roundingTolerance(addends, 0));
      const off = Math.abs(Number(cell?.value) - figure);
      return off <= tolerance
        ? []
        : [`${id} ${suffix === '' ? 'Actual' : suffix}: ${cell?.value}, not ${figure}`];
    }),
  );
}

describe('the income statement of the four-month report', () => {
  const plan = { budget: column(aloneApril, 1), budgetToDate: column(aloneToDate, 1) };
  const leavesOnly = (values: Readonly<Record<string, number | undefined>>) =>
    Object.fromEntries(Object.entries(values).filter(([line]) => leaves.some((leaf) => leaf === line)));
  const context = tertialContext({
    budget: leavesOnly(plan.budget),
    budgetToDate: leavesOnly(plan.budgetToDate),
  });
  const result = computeItem(tertialItem(), answered(cells(aloneApril, aloneToDate)), context);

  it('has every printed figure of April, within rounding', () => {
    expect(outside(result, aloneApril, 'month')).toEqual([]);
  });

  it('has every printed figure of the year to date, within rounding', () => {
    expect(outside(result, aloneToDate, 'yearToDate')).toEqual([]);
  });

  it('has both results and the memo line between them', () => {
    const table = result.blocks[0]!;
    if (table.type !== 'table') throw new Error('No table');
    expect(table.rows.slice(-3).map(({ label, style }) => [label, style])).toEqual([
      ['Resultat', 'normal'],
      ['Herav endrede pensjonskostnader', 'memo'],
      ['Resultat før endrede pensjonskostnader', 'normal'],
    ]);
    // 1285 − 1302 − 20 = −37 from the printed leaves, and +2.
    const value = (id: string) =>
      result.cells.find((cell) => cell.id === id && cell.column === 'yearToDate')?.value;
    expect([value('result'), value('before')]).toEqual(['-37', '-35']);
  });

  it('calls the month April, and the rest the four months', () => {
    const table = result.blocks[0]!;
    if (table.type !== 'table') throw new Error('No table');
    expect([...new Set(table.columns.map(({ group }) => group))]).toEqual([
      'April 2019',
      '1. tertial 2019, hittil i år',
    ]);
    expect(fieldsOf(tertialItem(), context)[0]!.label).toBe('Basisramme, april');
  });

  it('asks for a line that may be blank without requiring it', () => {
    const fields = fieldsOf(tertialItem(), context);
    expect(fields.filter(({ required }) => !required).map(({ id }) => id)).toEqual([
      'base.month',
      'base.yearToDate',
      'pension.month',
      'pension.yearToDate',
    ]);
  });
});

describe('the statement with the supply centre', () => {
  /** The supply centre is not printed by itself: it is the difference of the two printed statements. */
  const difference = (both: Printed, alone: Printed): Printed => {
    const entries = lines.map(({ id }) => [
      id,
      [0, 1].map((index) => (both[id][index] ?? 0) - (alone[id][index] ?? 0)),
    ]);
    return Object.fromEntries(entries) as Printed;
  };
  const centreApril = difference(bothApril, aloneApril);
  const centreToDate = difference(bothToDate, aloneToDate);
  const prefixed = (prefix: string, values: Readonly<Record<string, number | undefined>>) =>
    leaves.map((line): readonly [string, number | undefined] => [`${prefix}-${line}`, values[line]]);
  const item = tertialItem({
    entities: [
      { id: 'alone', label: 'Foretaket' },
      { id: 'centre', label: 'Forsyningssenteret' },
      { id: 'both', label: 'Foretaket og Forsyningssenteret', sumOf: ['alone', 'centre'] },
    ],
    status: {
      entity: 'both',
      line: 'before',
      column: 'yearToDateVariance',
      bands: { green: '>= 0', red: '< 0' },
    },
  });
  const context = tertialContext({
    budget: Object.fromEntries([
      ...prefixed('alone', column(aloneApril, 1)),
      ...prefixed('centre', column(centreApril, 1)),
    ]),
    budgetToDate: Object.fromEntries([
      ...prefixed('alone', column(aloneToDate, 1)),
      ...prefixed('centre', column(centreToDate, 1)),
    ]),
  });
  const result = computeItem(
    item,
    answered({ ...cells(aloneApril, aloneToDate, 'alone-'), ...cells(centreApril, centreToDate, 'centre-') }),
    context,
  );

  it('is a table for each entity, with the same lines', () => {
    const tables = result.blocks.filter((block) => block.type === 'table');
    expect(tables).toHaveLength(3);
    expect(tables.map(({ columns }) => columns[0]!.group)).toEqual([
      'Foretaket, April 2019',
      'Forsyningssenteret, April 2019',
      'Foretaket og Forsyningssenteret, April 2019',
    ]);
    expect(tables.every(({ rows }) => rows.length === 17 && rows[1]!.label === 'Driftsinntekter')).toBe(true);
  });

  it('has the printed figures of each entity that the document has', () => {
    expect(outside(result, aloneApril, 'month', 'alone-')).toEqual([]);
    expect(outside(result, aloneToDate, 'yearToDate', 'alone-')).toEqual([]);
    expect(outside(result, bothToDate, 'yearToDate', 'both-', 2)).toEqual([]);
  });

  it('finds the cost lines of April whose variance the document prints with the opposite sign', () => {
    expect(outside(result, bothApril, 'month', 'both-', 2)).toEqual([
      'staff Variance: -3, not 3',
      'goods Variance: -7, not 7',
      'depreciation Variance: 4, not -4',
      'licences Variance: -3, not 4',
      'external Variance: -12, not 13',
      'other Variance: -3, not 2',
      'costs Variance: -25, not 25',
    ]);
  });

  it('asks for the entities that are not sums', () => {
    const asked = fieldsOf(item, context).map(({ id }) => id.split('-')[0]);
    expect(new Set(asked)).toEqual(new Set(['alone', 'centre']));
    expect(asked).toHaveLength(2 * 2 * leaves.length);
  });

  it('is judged by the cell of the entity that the definition names', () => {
    expect(result.status).toMatchObject({ colour: 'red' });
    // By hand: 1568 − 1583 − 20 + 2 = −33 against 1515 − 1504 − 20 = −9; the document prints −25.
    const judged = result.cells.filter(({ status }) => status !== undefined);
    expect(judged.map(({ id, value }) => [id, value])).toEqual([['both-before', '-24']]);
  });

  it.each([
    [{ entities: [{ id: 'a', label: 'A', sumOf: ['b'] }] }, ['entities.0.sumOf.0', 'entities']],
    [
      {
        entities: [
          { id: 'a', label: 'A' },
          { id: 'a', label: 'B' },
        ],
      },
      ['entities.1.id'],
    ],
    [
      {
        entities: [{ id: 'a', label: 'A' }],
        status: { entity: 'b', line: 'result', column: 'monthVariance', bands: { green: '>= 0' } },
      },
      ['status.entity'],
    ],
  ])('refuses entities that do not hang together: %j', (changes, paths) => {
    const parsed = itemOfAnyKindSchema.safeParse({ ...tertialItem(), ...changes });
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(paths);
  });
});

describe('the forecast', () => {
  const item = tertialItem({
    columns: { month: false, annualBudget: true, forecast: true },
    lines: [{ id: 'result', label: 'Driftsresultat', class: 'result' }],
    confidence: true,
  });
  const context = tertialContext({ annualBudget: { result: -90 } });
  const result = computeItem(
    item,
    answered({
      'result.forecast': '-109',
      'forecast-confidence': 'medium',
      'forecast-why': 'Utrullingen kan bli dyrere.',
    }),
    context,
  );

  it('is held against the annual budget', () => {
    expect(result.cells.map(({ column: name, value }) => [name, value])).toEqual([
      ['annualBudget', '-90'],
      ['forecast', '-109'],
      ['forecastVariance', '-19'],
    ]);
  });

  it('says how sure it is', () => {
    expect(fieldsOf(item, context).map(({ id }) => id)).toEqual([
      'result.forecast',
      'forecast-confidence',
      'forecast-why',
    ]);
    expect(result.blocks[1]).toEqual({
      type: 'text',
      label: 'Hvor sikker er prognosen?',
      text: 'Middels sikker. Utrullingen kan bli dyrere.',
    });
  });
});
