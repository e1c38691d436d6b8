import { describe, expect, it } from 'vitest';
import { localText } from '../../report/language/local-text.ts';
import { rowIds } from '../../report/definition/row-ids.ts';
import { loadExample } from '../examples/load-example.ts';
import {
  breaches,
  investments,
  liquidity,
  newServices,
  openDeviations,
  operations,
  serviceDesk,
  statement,
} from '../examples/printed-tables.ts';
import { figuresOf, printedRows } from './printed-rows.ts';
import { demoOf } from './demo-of.ts';

/*
 * Each example as anybody runs it, and the figures of its document's tables in the report that comes out. Figures are
 * copied by hand from the documents.
 */

const no = (value: number | undefined): string =>
  value === undefined ? '' : String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, ' ');

describe('helse-nord-ikt', () => {
  const demo = demoOf([]);
  const { definition } = loadExample('helse-nord-ikt');
  const item = (id: string) =>
    definition.sections.flatMap(({ items }) => items).find((one) => one.id === id)!;
  const labels = (id: string): ReadonlyMap<string, string> => {
    const of = item(id);
    const rows = 'lines' in of ? of.lines : 'rows' in of ? of.rows : [];
    return new Map(rows.map((row) => [row.id, localText(row.label, 'nb')]));
  };
  const rowsCalled = (label: string | undefined) =>
    printedRows(demo().markdown)
      .filter(([first]) => first === label)
      .map(figuresOf);

  it.each(statement)('statement of income: $line', ({ line, printed }) => {
    const rows = rowsCalled(labels('statement').get(line));
    const figures = rows[0]?.map((text) => Number(text.replaceAll(' ', '')));
    // Printed from amounts that are not rounded: a total or a variance may be one off.
    expect(figures?.map((figure, at) => Math.abs(figure - (printed[at] ?? NaN)) <= 1)).toEqual(
      printed.map(() => true),
    );
  });

  it.each(investments)('investments: %s', (row, budget, accounts) => {
    const found = rowsCalled(labels('investments').get(row));
    expect(found.map((figures) => figures.slice(0, 2))).toEqual([[no(budget), no(accounts)]]);
  });

  it('liquidity', () => {
    const printed = printedRows(demo().markdown).map((row) => figuresOf(row));
    for (const [, amount] of liquidity) expect(printed).toContainEqual([no(amount)]);
  });

  it.each(newServices)('new services: %s', (row, ...figures) => {
    expect(rowsCalled(labels('new-services').get(row))).toEqual([figures.map(no)]);
  });

  it.each(
    Object.entries({
      'service-desk': serviceDesk,
      operations,
      breaches,
      'open-deviations': openDeviations,
    }).flatMap(([id, { rows }]) => Object.entries(rows).map(([row, figures]) => [id, row, figures] as const)),
  )('%s: %s', (id, row, figures) => {
    const found = rowsCalled(labels(id).get(row)).map((printed) => printed.slice(0, figures.length));
    expect(found).toEqual([figures.map(no)]);
  });

  it('has every row of every item under its heading', () => {
    const of = definition.sections.flatMap(({ items }) => items);
    for (const one of of) {
      expect(demo().markdown).toContain(`### ${localText(one.title, 'nb')}`);
      for (const id of rowIds(one)) {
        expect(demo().markdown.replaceAll('\\', '')).toContain(labels(one.id).get(id));
      }
    }
  });
});

describe('requirements', () => {
  const folder = 'examples/requirements';
  const demo = demoOf([
    '--definition',
    `${folder}/definition.yaml`,
    '--answers',
    `${folder}/answers-2023-T1.yaml`,
    '--period',
    '2023-T1',
  ]);
  const tertial = 'Hver tertialrapport og årlig melding';

  /** Chapter, number, when it is reported, and its own deadline, as the document has them. */
  it.each([
    ['4.2', '27', tertial, '3. april hvert år'],
    ['4.2', '', '1. tertial og årlig melding', '1. juni hvert år'],
    ['4.3', '32', tertial, ''],
    ['5.1', '42', '1. tertial og årlig melding', ''],
    ['5.2', '43', tertial, ''],
    ['5.2', '44', '1. tertial og årlig melding', '30. april 2023'],
    ['5.2', '45', tertial, '31. desember 2023'],
    ['7.2', '61', 'Virksomhetsrapport, hver tertialrapport og årlig melding', ''],
    ['8.0', '62', tertial, ''],
    ['8.0', '63', tertial, ''],
    ['8.0', '64', tertial, ''],
    ['8.0', '67', tertial, ''],
  ])('%s number %s', (chapter, number, when, due) => {
    const rows = printedRows(demo().markdown).filter(
      ([first = '', second]) => first.startsWith(`${chapter} `) && second === number,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(when);
    const days = rows[0]?.filter((cell) => /^\d{1,2}\. \w+ (hvert år|2023)$/u.test(cell));
    expect(days).toEqual(due === '' ? [] : [due]);
  });
});

describe('project-portfolio', () => {
  const folder = 'examples/project-portfolio';
  const demo = demoOf([
    '--definition',
    `${folder}/definition.yaml`,
    '--history',
    `${folder}/history.yaml`,
    '--team',
    `${folder}/team.json`,
    '--answers',
    `${folder}/answers-2024-T1.yaml`,
    '--period',
    '2024-T1',
  ]);

  /** Granted, accounted, forecast, deviation. The document prints 112 681 for the sum of what is accounted. */
  it.each([
    ['Konsept fase 1', '1 150', '1 150', '', '0'],
    ['Planlegging fase 2', '2 817', '2 817', '', '0'],
    ['Gjennomføring fase 1', '37 080', '47 224', '', '-10 144'],
    ['Konsept fase 2', '1 430', '', '', '1 430'],
    ['Planlegging fase 2, tillegg', '2 700', '', '', '2 700'],
    ['Gjennomføring fase 2', '89 970', '63 459', '', '26 511'],
    ['Gjennomføring fase 3', '146 000', '3 662', '', '142 338'],
    ['Totalt', '281 147', '118 312', '', '162 835'],
  ])('economy: %s', (label, ...figures) => {
    const rows = printedRows(demo().markdown).filter(([first]) => first === label);
    expect(rows.map(figuresOf)).toEqual([figures]);
  });

  it.each([
    ['FIKS og FRESK', '618,0', ''],
    ['HIS2 (sak', '171,0', ''],
    ['IAM2', '49,0', ''],
    ['DIS, fase 3 (sak', '146,0', ''],
    ['MoDI, Telekom (sak', '45,5', '58,7'],
    ['M365 (sak', '26,8', ''],
  ])('granted: %s', (label, ...figures) => {
    const rows = printedRows(demo().markdown).filter(([first = '']) => first.startsWith(label));
    expect(rows.map(figuresOf)).toEqual([figures]);
  });

  it.each([
    ['1', '12.01.2024', 'Grønn', 'Grønn', 'Ja'],
    ['2', '10.04.2023', 'Grønn', 'Grønn', 'Ja'],
    ['3', '29.11.2023', 'Gul', 'Rød', ''],
    ['4', '31.08.2023', 'Gul', 'Gul', ''],
    ['5', '31.12.2023', 'Gul', 'Gul', ''],
  ])('milestone %s of %s', (number, date, before, now, delivered) => {
    const rows = printedRows(demo().markdown).filter(
      ([first, , third]) => first === number && third === date,
    );
    expect(rows.map((row) => row.slice(3, 6).map((cell) => cell.replace(/^\S /u, '')))).toEqual([
      [before, now, delivered],
    ]);
  });

  it('has the five projects of the summary with flag and annex', () => {
    const rows = printedRows(demo().markdown).filter(
      (row) => row.length === 7 && /^(Ja|Nei)$/u.test(row[5] ?? ''),
    );
    expect(rows.map((row) => [row[0], row[5], row[6]])).toEqual([
      ['FRESK', 'Ja', '1'],
      ['HIS2, Identity Acc. mgm.', 'Ja', '2'],
      ['DIS, fase 3', 'Ja', '3'],
      ['MoDI, Telekom', 'Nei', '2'],
      ['M365', 'Nei', '2'],
    ]);
  });
});
