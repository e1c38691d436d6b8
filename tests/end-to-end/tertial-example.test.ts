import { describe, expect, it } from 'vitest';
import {
  absenceByMonth,
  assignment,
  customers,
  programmes,
  tertialFigures,
  tertialIncome,
  tertialInvestments,
} from '../examples/tertial-tables.ts';
import { demoOf } from './demo-of.ts';
import { figuresOf, printedRows } from './printed-rows.ts';

const number = (text: string): number => Number(text.replaceAll(' ', '').replace(',', '.'));

describe('tertial-scorecard', () => {
  const folder = 'examples/tertial-scorecard';
  const demo = demoOf([
    '--definition',
    `${folder}/definition.yaml`,
    '--plan',
    `${folder}/plan-2019.yaml`,
    '--history',
    `${folder}/history.yaml`,
    '--team',
    `${folder}/team.json`,
    '--answers',
    `${folder}/answers-2019-T1.yaml`,
    '--period',
    '2019-T1',
  ]);

  /** Period, its target, year to date, its target, the year, its target. */
  it.each([
    ['Levert kapasitet', '100,0', '98,0', '99,0', '98,0', '98,0', '98,0'],
    ['Interne/eksterne', '57,0', '50,0', '56,0', '50,0', '50,0', '50,0'],
    ['Bemanningsutvikling – antall FTE', '1 444', '1 439', '1 444', '1 439', '1 557', '1 557'],
    ['Bemanningsutvikling – brutto', '1 503', '1 483', '1 503', '1 483', '1 527', '1 527'],
    ['Sykefravær', '5,7', '5,7', '6,4', '5,7', '5,7', '5,7'],
    ['Redusere restanser', '5,9', '-30,0', '5,9', '-30,0', '-30,0', '-30,0'],
    ['Leveranser i henhold', '41,0', '75,0', '41,0', '75,0', '75,0', '75,0'],
    ['Leveransetid', '', '', '', '', '-25', '-25'],
    ['Brukertilfredshet', '5,2', '≥ 5,0', '5,1', '≥ 5,0', '≥ 5,0', '≥ 5,0'],
    ['Løsningsgrad kundeservice IKT', '85,5', '90,0', '85,5', '90,0', '90,0', '90,0'],
    ['Løsningsgrad kundeservice HR', '92,0', '90,0', '91,0', '90,0', '90,0', '90,0'],
    ['Driftskalender', '27', '27', '26', '27', '28', '28'],
    ['Tilgjengelighet', '99,98', '99,00', '99,94', '99,00', '99,00', '99,00'],
    ['Antall kritiske hendelser', '-48', '-10', '-37', '-10', '-10', '-10'],
    ['Resultat inkl.', '-21', '-4', '-34', '-9', '-109', '-90'],
    ['Investering', '54', '55', '194', '228', '727', '727'],
    ['Reduksjon i avtalekostnader', '26', '> 10', '26', '> 10', '> 30', '> 30'],
    ['Administrasjonseffektivitet', '13,2', '≤ 15,0', '11,7', '≤ 15,0', '≤ 15,0', '≤ 15,0'],
    ['Kostnadseffektivitet', '1 138', '1 126', '1 141', '1 126', '1 126', '1 126'],
    ['Leveransepresisjon', '97,9', '97,0', '97,4', '97,0', '97,0', '97,0'],
  ])('%s', (label, ...figures) => {
    const rows = printedRows(demo().markdown).filter(([first = '']) => first.startsWith(label));
    expect(rows[0] && figuresOf(rows[0])).toEqual(figures);
  });

  const rowsCalled = (label: string) =>
    printedRows(demo().markdown)
      .filter(([first]) => first === label)
      .map(figuresOf);

  const economy = [...tertialIncome, ...tertialInvestments].map(([label, ...figures]) => ({
    label,
    figures,
  }));

  it.each(economy)('economy: $label', ({ label, figures }) => {
    const found = rowsCalled(label)[0]?.map((text) => (text === '' ? undefined : number(text)));
    const off = figures.filter(
      (figure, at) =>
        figure !== undefined &&
        !(Math.abs((found?.[at] ?? NaN) - figure) <= (/^(Sum|Resultat|Driftsresultat)/u.test(label) ? 2 : 1)),
    );
    expect(off).toEqual([]);
  });

  it('sick leave by month', () => {
    expect(absenceByMonth.map(([label = '']) => rowsCalled(label)[0])).toEqual(
      absenceByMonth.map(([, ...figures]) => figures),
    );
  });

  it('the economy of the programmes', () => {
    const rows = printedRows(demo().markdown).map((row) => [row[0], ...figuresOf(row)]);
    for (const row of programmes) expect(rows).toContainEqual(row);
  });

  it.each(assignment)('assignment: %s', (label, goal, result) => {
    const rows = printedRows(demo().markdown).filter(([first]) => first === label);
    expect(rows.map((row) => row.slice(2, 4))).toContainEqual([goal, result]);
  });

  it('what the customers think, and the single figures', () => {
    expect(customers.map((_, index) => rowsCalled(`Kunde ${index + 1}`)[0])).toEqual(customers);
    for (const [label, figure] of tertialFigures) expect(rowsCalled(label)[0]?.[0]).toBe(figure);
  });
});
