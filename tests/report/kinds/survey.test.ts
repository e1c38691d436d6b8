import { assert, array, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeItem, fieldsOf, itemOfAnyKindSchema, kindOf } from '../../../report/kinds/index.ts';
import { shownUnits } from '../../../report/kinds/survey/shown-units.ts';
import { weightedMean } from '../../../report/kinds/survey/weighted-mean.ts';
import { toDecimalText } from '../../../report/number/decimal.ts';
import { answered, exampleContext, printed, tableOf } from './example.ts';

const item = itemOfAnyKindSchema.parse({
  id: 'climate',
  kind: 'survey',
  title: 'Arbeidsmiljø',
  scale: { min: 1, max: 6 },
  rows: [
    { id: 'north', label: 'Nord' },
    { id: 'south', label: 'Sør' },
    { id: 'east', label: 'Øst' },
    { id: 'west', label: 'Vest' },
  ],
  questions: [
    {
      id: 'whole',
      label: 'Helhet',
      target: 4,
      status: { bands: { green: '>= 4.0', yellow: '>= 3.0 and < 4.0', red: '< 3.0' } },
    },
    { id: 'leader', label: 'Ledelse' },
  ],
});
const context = exampleContext('climate');
const cells = {
  'north.n': '20',
  'north.whole': '4.5',
  'north.leader': '4.0',
  'south.n': '4',
  'south.whole': '1.5',
  'south.leader': '2.0',
  'east.n': '9',
  'east.whole': '3.0',
  'east.leader': '3.5',
  'west.n': '12',
  'west.whole': '3.9',
  'west.leader': '4.4',
};
const table = (given: Record<string, string>) =>
  printed(tableOf(computeItem(item, answered(given), context)));

describe('survey', () => {
  it('weights the mean of all by answers, and hides the small group and the next one', () => {
    // Helhet: (20·4,5 + 4·1,5 + 9·3 + 12·3,9) / 45 = 169,8 / 45 = 3,77; Ledelse: (80 + 8 + 31,5 + 52,8) / 45 = 3,83.
    expect(table(cells)).toEqual([
      ['Nord', '20', '4,5', '4,0'],
      ['Sør', 'skjult', 'skjult', 'skjult'],
      ['Øst', 'skjult', 'skjult', 'skjult'],
      ['Vest', '12', '3,9', '4,4'],
      ['Alle', '45', '3,8', '3,8'],
    ]);
  });

  it('has no cell at all of a hidden group', () => {
    const result = computeItem(item, answered(cells), context);
    expect(new Set(result.cells.map(({ id }) => id))).toEqual(new Set(['north', 'west', 'total']));
    expect(JSON.stringify(result)).not.toContain('"1.5"');
  });

  it('judges the mean of all', () => {
    expect(computeItem(item, answered(cells), context).status).toMatchObject({ colour: 'yellow' });
  });

  it('shows all when no group is small, and leaves a group without answers blank', () => {
    const { 'south.n': _n, 'south.whole': _whole, 'south.leader': _leader, ...others } = cells;
    expect(table(others).map(([, n]) => n)).toEqual(['20', '', '9', '12', '41']);
  });

  it('shows nothing when all together are few', () => {
    const few = { 'north.n': '2', 'north.whole': '4', 'south.n': '3', 'south.whole': '5' };
    expect(computeItem(item, answered(few), context).cells).toEqual([]);
    expect(table(few).at(-1)).toEqual(['Alle', 'skjult', 'skjult', 'skjult']);
  });

  it('does not total a question that only one hidden group answered', () => {
    const given: Record<string, string> = { ...cells };
    for (const unit of ['north', 'east', 'west']) delete given[`${unit}.leader`];
    expect(table(given).at(-1)).toEqual(['Alle', '45', '3,8', '']);
  });

  it('asks for answers and means, none of them required', () => {
    const fields = fieldsOf(item, context);
    expect(fields.map(({ id }) => id).slice(0, 4)).toEqual([
      'north.n',
      'north.whole',
      'north.leader',
      'south.n',
    ]);
    expect(fields.some(({ required }) => required)).toBe(false);
  });

  it.each([
    [{ 'north.n': '20' }, ['north.whole']],
    [{ 'north.n': '20', 'north.whole': '4', 'east.whole': '3' }, ['east.n']],
    [{ 'north.n': '20', 'north.whole': '6.1' }, ['north.whole']],
    [{ 'north.n': '20', 'north.whole': '6' }, []],
    [{}, ['north.whole']],
  ])('finds what does not fit in %j', (given, at) => {
    expect(Object.keys(kindOf(item).check(item, answered(given), context))).toEqual(at);
  });

  it('has a trend against the last survey, whatever was hidden then', () => {
    const before = {
      ...exampleContext('climate'),
      history: (cell: string) => ({ ...cells, 'north.whole': '3.0' })[cell],
      historyPeriods: [exampleContext('climate', '2023-10').period],
    };
    const total = computeItem(item, answered(cells), before).cells.find(
      (cell) => cell.id === 'total' && cell.column === 'whole',
    );
    // (60 + 6 + 27 + 46,8) / 45 = 3,106…
    expect(total?.previous?.value.slice(0, 5)).toBe('3.106');
    expect(total?.trend).toEqual({ movement: 'up', good: true });
  });
});

describe('the hidden groups', () => {
  it('are never one, and never few together, whatever the sizes', () => {
    assert(
      property(
        array(integer({ min: 0, max: 30 }), { maxLength: 12 }),
        integer({ min: 2, max: 10 }),
        (sizes, minimum) => {
          const units = sizes.map((answers, index) => ({ id: String(index), answers }));
          const { units: shown, total } = shownUnits(units, minimum);
          const hidden = units.filter(({ id, answers }) => answers > 0 && !shown.includes(id));
          const people = hidden.reduce((sum, { answers }) => sum + answers, 0);
          expect(
            units.filter(({ id }) => shown.includes(id)).every(({ answers }) => answers >= minimum),
          ).toBe(true);
          expect(!total || hidden.length === 0 || (hidden.length > 1 && people >= minimum)).toBe(true);
          const small = units.some(({ answers }) => answers > 0 && answers < minimum);
          expect(small || !total || hidden.length === 0).toBe(true);
        },
      ),
    );
  });
});

describe('weightedMean', () => {
  it('is the mean of everybody', () => {
    const group = (size: string, mean: string) => ({ size: toDecimalText(size), mean: toDecimalText(mean) });
    expect(weightedMean([group('10', '4'), group('30', '2')])).toBe('2.5');
    expect(weightedMean([group('0', '4')])).toBeUndefined();
  });
});
