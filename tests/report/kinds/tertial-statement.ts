import type { Item } from '../../../report/kinds/index.ts';
import { itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import type { ItemContext } from '../../../report/kinds/kind.ts';
import { toDecimalText } from '../../../report/number/decimal.ts';
import { period } from './example.ts';

/** The lines of the four-month report's statement, with how many leaves each is made from. */
export const lines = [
  { id: 'base', label: 'Basisramme', class: 'revenue', optional: true, leaves: 1 },
  { id: 'sales', label: 'Driftsinntekter', class: 'revenue', leaves: 1 },
  { id: 'consulting', label: 'Konsulentinntekt', class: 'revenue', leaves: 1 },
  {
    id: 'revenue',
    label: 'Sum driftsinntekter',
    class: 'revenue',
    formula: 'base + sales + consulting',
    leaves: 3,
  },
  { id: 'staff', label: 'Lønnskostnader', class: 'cost', leaves: 1 },
  { id: 'capitalised', label: 'Aktiverbare timer', class: 'contra-cost', leaves: 1 },
  { id: 'goods', label: 'Varekostnad', class: 'cost', leaves: 1 },
  { id: 'depreciation', label: 'Avskrivninger', class: 'cost', leaves: 1 },
  { id: 'licences', label: 'Lisenser, service og vedlikehold', class: 'cost', leaves: 1 },
  { id: 'external', label: 'Ekstern bistand', class: 'cost', leaves: 1 },
  { id: 'other', label: 'Andre driftskostnader', class: 'cost', leaves: 1 },
  {
    id: 'costs',
    label: 'Sum driftskostnader',
    class: 'cost',
    formula: 'staff + capitalised + goods + depreciation + licences + external + other',
    leaves: 7,
  },
  { id: 'operating', label: 'Driftsresultat', class: 'result', formula: 'revenue - costs', leaves: 10 },
  { id: 'financial', label: 'Nettofinans', class: 'financial', leaves: 1 },
  { id: 'result', label: 'Resultat', class: 'result', formula: 'operating + financial', leaves: 11 },
  {
    id: 'pension',
    label: 'Herav endrede pensjonskostnader',
    class: 'result',
    optional: true,
    style: 'memo',
    leaves: 1,
  },
  {
    id: 'before',
    label: 'Resultat før endrede pensjonskostnader',
    class: 'result',
    formula: 'result + pension',
    leaves: 12,
  },
] as const;

export type LineId = (typeof lines)[number]['id'];

/** Accounts, budget and variance as the document prints them; undefined for a blank or a dash. */
export type Printed = Readonly<Record<LineId, readonly [number?, number?, number?]>>;

const none = undefined;

/** The organisation alone, April 2019. */
export const aloneApril: Printed = {
  base: [],
  sales: [304, 304],
  consulting: [10, 10],
  revenue: [314, 314, -1],
  staff: [106, 103, -3],
  capitalised: [-6, -7, -1],
  goods: [3, 3],
  depreciation: [93, 97, 4],
  licences: [80, 77, -4],
  external: [35, 23, -13],
  other: [21, 18, -3],
  costs: [332, 313, -19],
  operating: [-19, 1, -20],
  financial: [-4, -5, 1],
  result: [-23, -4, -19],
  pension: [1, none, 1],
  before: [-22, -4, -18],
};

/** The organisation alone, January to April 2019. */
export const aloneToDate: Printed = {
  base: [1, 1, 0],
  sales: [1231, 1217, 14],
  consulting: [53, 47, 7],
  revenue: [1285, 1265, 20],
  staff: [419, 407, -12],
  capitalised: [-25, -30, -5],
  goods: [15, 10, -5],
  depreciation: [369, 389, 20],
  licences: [304, 308, 4],
  external: [145, 100, -45],
  other: [75, 69, -6],
  costs: [1303, 1254, -49],
  operating: [-18, 11, -29],
  financial: [-20, -20, 0],
  result: [-38, -9, -29],
  pension: [2, none, 2],
  before: [-36, -9, -27],
};

/** With the supply centre, April 2019. */
export const bothApril: Printed = {
  base: [0, 0, 0],
  sales: [368, 361, 7],
  consulting: [18, 17, 1],
  revenue: [385, 378, 7],
  staff: [106, 103, 3],
  capitalised: [-6, -7, 1],
  goods: [67, 60, 7],
  depreciation: [93, 97, -4],
  licences: [80, 77, 4],
  external: [35, 23, 13],
  other: [28, 25, 2],
  costs: [403, 377, 25],
  operating: [-18, 1, -19],
  financial: [-4, -5, 1],
  result: [-22, -4, -18],
  pension: [1, none, 1],
  before: [-21, -4, -17],
};

/** With the supply centre, January to April 2019. */
export const bothToDate: Printed = {
  base: [1, 1, 0],
  sales: [1484, 1440, 44],
  consulting: [83, 74, 9],
  revenue: [1568, 1515, 53],
  staff: [419, 407, -12],
  capitalised: [-25, -30, -5],
  goods: [268, 233, -35],
  depreciation: [369, 389, 20],
  licences: [304, 308, 4],
  external: [145, 100, -45],
  other: [103, 97, -6],
  costs: [1584, 1504, -80],
  operating: [-16, 11, -27],
  financial: [-20, -20, 0],
  result: [-36, -9, -27],
  pension: [2, none, 2],
  before: [-34, -9, -25],
};

/** The statement as a definition has it. */
export function tertialItem(changes: object = {}): Item {
  return itemOfAnyKindSchema.parse({
    id: 'income',
    kind: 'statement',
    title: 'Resultat',
    unit: 'nok-million',
    columns: { month: true, yearToDate: true, monthIs: 'last-month' },
    lines: lines.map(({ leaves: _leaves, ...line }) => line),
    ...changes,
  });
}

/** What an item knows in the first four months of 2019, with these values of the plan by measure and cell. */
export function tertialContext(
  plan: Readonly<Record<string, Readonly<Record<string, number | undefined>>>>,
): ItemContext {
  return {
    language: 'nb',
    period: period('2019-T1'),
    plan: (measure, cell) => {
      const value = plan[measure]?.[cell];
      return value === undefined ? undefined : toDecimalText(value);
    },
    history: () => undefined,
    historyPeriods: [],
  };
}

/** The figures of one column, 0 accounts or 1 budget, by line. */
export function column(printed: Printed, index: 0 | 1): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(Object.entries(printed).map(([line, figures]) => [line, figures[index]]));
}
