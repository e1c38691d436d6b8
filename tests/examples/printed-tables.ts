/** The tables of the business report of Helse Nord IKT as of 31 March 2024, copied by hand, cell by cell. */

interface StatementLine {
  readonly line: string;
  readonly printed: readonly number[];
}

/** March: actual, budget, variance; year to date: actual, budget, variance; annual budget. In 1000 kr. */
export const statement: readonly StatementLine[] = [
  { line: 'revenue', printed: [95644, 96125, -481, 280685, 288374, -7690, 1137600] },
  { line: 'sla', printed: [34185, 35593, -1408, 102147, 106779, -4632, 427286] },
  { line: 'projects', printed: [16539, 14189, 2349, 43177, 42568, 609, 153982] },
  { line: 'recharged', printed: [44920, 46342, -1422, 135361, 139027, -3666, 556332] },
  { line: 'costs', printed: [94754, 95669, 915, 278168, 287618, 9450, 1119780] },
  { line: 'staff', printed: [41596, 41771, 175, 123044, 125923, 2879, 472741] },
  { line: 'capitalised', printed: [-2699, -3349, -650, -10359, -10046, 313, -40200] },
  { line: 'licences', printed: [19696, 22035, 2339, 61150, 66106, 4956, 274530] },
  { line: 'depreciation', printed: [19905, 19916, 11, 59684, 59748, 64, 239089] },
  { line: 'lines', printed: [2731, 2471, -260, 8029, 7413, -616, 29665] },
  { line: 'premises', printed: [2784, 3054, 270, 9365, 9162, -203, 36661] },
  { line: 'consultants', printed: [4453, 4325, -128, 10946, 12975, 2030, 51921] },
  { line: 'other', printed: [6288, 5446, -842, 16309, 16337, 27, 55373] },
  { line: 'operating-result', printed: [890, 456, 435, 2516, 756, 1760, 17820] },
  { line: 'financial', printed: [-1472, -1484, 13, -4880, -4453, -427, -17820] },
  { line: 'result', printed: [-581, -1029, 447, -2364, -3697, 1333, 0] },
];

/** Annual budget, accounts to March. In 1000 kr. */
export const investments = [
  ['capital', 146000, 28400],
  ['expense', 59000, 18800],
  ['projects-total', 205000, 47200],
  ['ordinary', 95000, 15400],
  ['acquisitions', 222000, 0],
] as const;

/** In 1000 kr; the limit and what is unused stand in the text below the table. */
export const liquidity = [
  ['opening', -306490],
  ['movement', -66350],
  ['closing', -372840],
  ['limit', 640000],
  ['unused', 267160],
] as const;

interface Series {
  readonly periods: readonly string[];
  readonly rows: Readonly<Record<string, readonly (number | undefined)[]>>;
}

const blank = undefined;

export const serviceDesk: Series = {
  periods: ['2023-09', '2023-10', '2023-11', '2023-12', '2024-01', '2024-02', '2024-03'],
  rows: {
    inquiries: [10601, 10398, 8883, 8416, 12044, 10447, 8490],
    'phone-share': [49, 49, 51, 42, 45, 49, 56],
    'answered-1min': [76, 79, 84, 83, 75, 67, 62],
    'first-line': [72, 72, 68, 77, 69, 69, 69],
  },
};

export const operations: Series = {
  periods: ['2023-07', '2023-08', ...serviceDesk.periods],
  rows: {
    faults: [440, 667, 827, 1029, 974, 853, 1066, 863, 648],
    'preparedness-green': [1, 1, blank, blank, blank, blank, 1, 2, 1],
    'preparedness-yellow': [blank, blank, blank, 1, blank, blank, 1, 1, blank],
    'preparedness-red': [blank, blank, blank, blank, blank, blank, blank, blank, blank],
    updates: [156, 239, 300, 336, 406, 234, 332, 343, 309],
  },
};

export const breaches: Series = {
  periods: ['2024-01', '2024-02', '2024-03'],
  rows: {
    'per-day': [9, 20, 23],
    'per-week-aml': [9, 23, 27],
    'per-4-weeks': [2, 3, 6],
    sundays: [4, 7, 13],
    'weekly-rest': [11, 13, 11],
    'per-week': [blank, 1, blank],
    total: [35, 67, 80],
  },
};

/** Printed as of the day after each period: 1 April 2023, 1 August 2023 … 1 April 2024. */
export const openDeviations: Series = {
  periods: [
    '2023-03',
    '2023-07',
    '2023-08',
    '2023-09',
    '2023-10',
    '2023-11',
    '2023-12',
    '2024-01',
    '2024-02',
    '2024-03',
  ],
  rows: { open: [183, 211, 257, 181, 227, 215, 223, 252, 234, 258] },
};

/** This year so far, the same time last year, last year in total. */
export const newServices = [
  ['delivered', 13, 38, 134],
  ['deliveries', 3, 7, 50],
  ['advice', 7, 6, 30],
  ['software', 1, 2, 9],
  ['network', 2, 23, 45],
  ['hours-assignments', 1840, 2108, 7407],
  ['hours-hospitals', 2537, 286, 1149],
  ['hours-total', 4377, 2394, 7407 + 1149],
] as const;
