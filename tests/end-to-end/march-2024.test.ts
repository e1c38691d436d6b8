import { beforeAll, describe, expect, it } from 'vitest';
import { type DemoResult, demoResult, figure } from './run-demo.ts';

/**
 * The tables of the printed report for March 2024, line by line: month actual, budget, variance, then to date, then the
 * year's budget. The print is made from amounts that are not rounded, so a computed total may be one unit off.
 */
const statement: Readonly<Record<string, readonly number[]>> = {
  revenue: [95644, 96125, -481, 280685, 288374, -7690, 1137600],
  sla: [34185, 35593, -1408, 102147, 106779, -4632, 427286],
  projects: [16539, 14189, 2349, 43177, 42568, 609, 153982],
  recharged: [44920, 46342, -1422, 135361, 139027, -3666, 556332],
  costs: [94754, 95669, 915, 278168, 287618, 9450, 1119780],
  staff: [41596, 41771, 175, 123044, 125923, 2879, 472741],
  capitalised: [-2699, -3349, -650, -10359, -10046, 313, -40200],
  licences: [19696, 22035, 2339, 61150, 66106, 4956, 274530],
  depreciation: [19905, 19916, 11, 59684, 59748, 64, 239089],
  lines: [2731, 2471, -260, 8029, 7413, -616, 29665],
  premises: [2784, 3054, 270, 9365, 9162, -203, 36661],
  consultants: [4453, 4325, -128, 10946, 12975, 2030, 51921],
  other: [6288, 5446, -842, 16309, 16337, 27, 55373],
  'operating-result': [890, 456, 435, 2516, 756, 1760, 17820],
  financial: [-1472, -1484, 13, -4880, -4453, -427, -17820],
  result: [-581, -1029, 447, -2364, -3697, 1333, 0],
};

const columns = [
  'month',
  'monthBudget',
  'monthVariance',
  'yearToDate',
  'yearToDateBudget',
  'yearToDateVariance',
  'annualBudget',
];

/** Rows as they must stand in the report, from the printed tables. `~` stands for the no-break space of a figure. */
const printedRows = [
  '| Totalt antall henvendelser | 10~601 | 10~398 | 8~883 | 8~416 | 12~044 | 10~447 | 8~490 |',
  '| Andel telefonhenvendelser | 49~% | 49~% | 51~% | 42~% | 45~% | 49~% | 56~% |',
  '| Andel løst i førstelinje | 72~% | 72~% | 68~% | 77~% | 69~% | 69~% | 69~% |',
  '| **Leverte oppdrag** | **13** | **38** | **134** |',
  '| Tjenesteleveranser | 3 | 7 | 50 |',
  '| Anskaffelser og rådgivning | 7 | 6 | 30 |',
  '| Frittstående programvare | 1 | 2 | 9 |',
  '| Nettverk | 2 | 23 | 45 |',
  '| Registrerte feil og hendelser | 440 | 667 | 827 | 1~029 | 974 | 853 | 1~066 | 863 | 648 |',
  '| Beredskap grønn | 1 | 1 |  |  |  |  | 1 | 2 | 1 |',
  '| Beredskap gul |  |  |  | 1 |  |  | 1 | 1 |  |',
  '| Antall oppdateringer | 156 | 239 | 300 | 336 | 406 | 234 | 332 | 343 | 309 |',
  '| Samlet tid per dag | 9 | 20 | 23 |',
  '| AML-timer per uke | 9 | 23 | 27 |',
  '| AML-timer per 4 uker | 2 | 3 | 6 |',
  '| Søndager på rad | 4 | 7 | 13 |',
  '| Ukentlig arbeidsfri | 11 | 13 | 11 |',
  '| Samlet tid per uke |  | 1 |  |',
].map((row) => row.replaceAll('~', '\u00a0'));

describe('March 2024, end to end', () => {
  let result: DemoResult;
  beforeAll(async () => {
    result = await demoResult([]);
  }, 170_000);

  it('computes every figure of the statement from its leaves', () => {
    for (const [line, printed] of Object.entries(statement)) {
      for (const [index, column] of columns.entries()) {
        const computed = Number(figure(result.report, 'statement', line, column));
        expect(Math.abs(computed - (printed[index] ?? NaN)), `${line}/${column}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('computes the other totals exactly', () => {
    const { report } = result;
    expect(figure(report, 'liquidity', 'closing', 'actual')).toBe('-372840');
    expect(figure(report, 'liquidity', 'unused', 'actual')).toBe('267160');
    expect(figure(report, 'breaches', 'total', 'actual')).toBe('80');
    expect(figure(report, 'open-deviations', 'open', 'actual')).toBe('258');
    expect(figure(report, 'service-desk', 'answered-1min', 'actual')).toBe('62');
  });

  it('prints every row of the service, preparedness and working-time tables', () => {
    for (const row of printedRows) expect(result.markdown).toContain(row.slice(0, -1));
  });

  it('prints the open deviations of all ten dates', () => {
    for (const date of ['1. april 2023', '1. august 2023', '1. mars 2024', '1. april 2024']) {
      expect(result.markdown.replaceAll('\u00a0', ' ')).toContain(date);
    }
    expect(result.markdown).toMatch(/183.*211.*257.*181.*227.*215.*223.*252.*234.*258/);
  });

  it('says 62 % against 70 % in red, and why', () => {
    const cells = result.report.sections.flatMap(({ items }) => items.flatMap((item) => item.cells));
    const cell = cells.find(({ id, period }) => id === 'answered-1min' && period === '2024-03');
    expect(cell).toMatchObject({ target: '70', status: { colour: 'red' } });
    expect(result.transcript.replaceAll('\u00a0', ' ')).toContain(
      '62 % er under grensen for gult (65 %); 3 prosentpoeng til gult',
    );
  });

  it('leaves nothing missing', () => {
    expect(result.report.missing).toEqual([]);
    expect(result.report.state).toBe('published');
  });

  it('corrects the post in place when a figure was wrong', () => {
    const channel = result.transcript.split('## Dag Dirdal')[0]?.replaceAll('\u00a0', ' ') ?? '';
    expect(channel.match(/godkjent 12\. april 2024/g)).toHaveLength(1);
    expect(channel).toMatch(/Rettet .*: Avviksmeldinger/);
    expect(channel).toContain('258');
    expect(channel).not.toContain('285');
  });

  it('reminds only the one who still owes something', () => {
    const reminders = result.transcript.match(/Dette mangler fra deg/g) ?? [];
    expect(reminders).toHaveLength(1);
  });

  it('says what is wrong with each slip, and takes none of them', () => {
    expect(result.transcript).not.toContain('sekstiseks');
    expect(result.transcript).not.toContain('tjuetre');
  });
});
