import { assert, array, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { computeItem, fieldsOf, itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import type { ItemContext } from '../../../report/kinds/kind.ts';
import { splitDifference } from '../../../report/kinds/variance-split/split-difference.ts';
import { assemble } from '../../../report/assembly/assemble.ts';
import { askedItems } from '../../../report/form/asked-items.ts';
import { addDecimals, roundDecimal, toDecimalText } from '../../../report/number/decimal.ts';
import { answered, compute, exampleContext, period, plain, printed, tableOf } from './example.ts';
import { readFileSync } from 'node:fs';

const parts = { pay: '3.1', refunds: '0.3', other: '-0.5' };

const split = (changes: object = {}) =>
  itemOfAnyKindSchema.parse({
    id: 'staff-split',
    kind: 'variance-split',
    title: 'Avvik personal',
    unit: 'nok-million',
    decimals: 1,
    rows: [
      { id: 'pay', label: 'Fast og variabel lønn' },
      { id: 'refunds', label: 'Refusjoner' },
      { id: 'other', label: 'Annet' },
    ],
    ...changes,
  });

const context = exampleContext('staff-split');
const rows = (item: ReturnType<typeof split>, cells: Record<string, string>, where: ItemContext = context) =>
  printed(tableOf(computeItem(item, answered(cells), where)));

describe('variance-split', () => {
  it('explains the document’s variance of staff costs', () => {
    expect(rows(split(), { ...parts, total: '2.9' }).slice(3)).toEqual([
      ['Sum av forklaringene', '2,9'],
      ['Avvik som skal forklares', '2,9'],
      ['Avrunding', '0,0'],
    ]);
  });

  it('shows what is not explained', () => {
    expect(rows(split(), { ...parts, total: '4' }).at(-1)).toEqual(['Ikke forklart', '1,1']);
    expect(rows(split(), { ...parts, total: '3.1' }).at(-1)).toEqual(['Avrunding', '0,2']);
  });

  it('has no remainder without a total, nor without parts', () => {
    expect(rows(split(), parts).at(-1)![1]).toBe('');
    expect(rows(split(), { total: '2.9' }).at(-1)![1]).toBe('');
  });

  it('takes its total from another item, in its own scale', () => {
    // 125 923 − 123 044 = 2 879 thousand kroner under budget.
    const statement = compute(
      'statement',
      answered({ 'staff.month': '41596', 'staff.yearToDate': '123044' }),
    );
    const where: ItemContext = {
      ...context,
      item: (id) => (id === 'statement' ? statement : undefined),
    };
    const item = split({ of: 'statement/staff/yearToDateVariance' });
    expect(fieldsOf(item, where).map(({ id }) => id)).toEqual(['pay', 'refunds', 'other']);
    expect(plain(fieldsOf(item, where)[0]!.hint!)).toBe('skal til sammen bli +2,9 mill. kr');
    const result = computeItem(item, answered(parts), where);
    expect(result.cells.find(({ id }) => id === 'total')).toMatchObject({
      value: '2.879',
      source: 'computed',
    });
    expect(printed(tableOf(result)).at(-1)).toEqual(['Avrunding', '0,0']);
  });

  it('refuses a part that is called what the split’s own rows are', () => {
    const raw = { ...split(), rows: [{ id: 'sum', label: 'Sum' }] };
    expect(itemOfAnyKindSchema.safeParse(raw).error?.issues[0]?.path).toEqual(['rows', 0, 'id']);
  });
});

describe('a split in a definition', () => {
  const text = readFileSync(
    new URL('../../../examples/helse-nord-ikt/definition.yaml', import.meta.url),
    'utf8',
  );
  const withSplit = (of: string) =>
    parseDefinition(
      text.replace(
        '      - id: statement\n',
        `      - { id: staff-split, kind: variance-split, title: Avvik, unit: nok-million, decimals: 1, of: ${of}, rows: [{ id: pay, label: Lønn }] }\n      - id: statement\n`,
      ),
    );

  it('is in order when it names a value of its section', () => {
    const parsed = withSplit('statement/staff/yearToDateVariance');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const record = {
      version: 1,
      past: {},
      answers: {
        statement: answered({ 'staff.month': '41596', 'staff.yearToDate': '123044' }),
        'staff-split': answered({ pay: '2.9' }),
      },
    };
    const plan = {
      schema: 1 as const,
      report: 'helse-nord-ikt',
      year: 2024,
      version: 1,
      items: { statement: { budgetToDate: { staff: '125923' } } },
    };
    const { definition } = parsed;
    const report = assemble({
      definition,
      plan,
      period: period('2024-03'),
      language: 'nb',
      now: new Date('2024-04-09T10:00:00Z'),
      records: new Map([['economy', record]]),
      state: 'collecting',
      publication: 0,
    });
    const item = report.sections.flatMap(({ items }) => items).find(({ id }) => id === 'staff-split')!;
    expect(item.cells.find(({ id }) => id === 'total')?.value).toBe('2.879');
    const asked = askedItems({
      definition,
      plan,
      period: period('2024-03'),
      language: 'nb',
      section: 'economy',
      email: 'olav.okonomi@example.no',
      record,
    });
    expect(plain(asked.find(({ item: { id } }) => id === 'staff-split')!.fields[0]!.hint!)).toContain(
      '+2,9 mill. kr',
    );
  });

  it.each([
    ['statement/stafff/yearToDateVariance', 'statement/staff/yearToDateVariance'],
    ['availability/sla/actual', 'statement'],
  ])('is refused when it names %s', (of, known) => {
    const parsed = withSplit(of);
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.map(({ path }) => path)).toEqual(['sections[1].items[0].of']);
    expect(problems[0]!.message).toContain(known);
  });
});

describe('splitDifference', () => {
  it('calls parts that were rounded one by one explained', () => {
    assert(
      property(array(integer({ min: -99999, max: 99999 }), { minLength: 1, maxLength: 12 }), (thousands) => {
        const exact = thousands.map((value) => toDecimalText((value / 1000).toFixed(3)));
        const given = exact.map((value) => roundDecimal(value, 1));
        expect(splitDifference(given, addDecimals(...exact), 1)?.isExplained).toBe(true);
      }),
    );
  });

  it('does not call one unit more than that explained', () => {
    expect(splitDifference([toDecimalText('1'), toDecimalText('1')], toDecimalText('4'), 0)).toEqual({
      sum: '2',
      difference: '2',
      tolerance: '1',
      isExplained: false,
    });
  });
});
