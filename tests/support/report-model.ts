import type { Report, ReportItem } from '../../report/assembly/report.ts';
import { toDecimalText } from '../../report/number/decimal.ts';
import { parsePeriod } from '../../report/period/period.ts';
import type { Language } from '../../report/language/language.ts';
import type { Cell } from '../../report/value/cell.ts';
import type { Unit } from '../../report/value/unit.ts';
import { statusOf } from './card-models.ts';

const march = parsePeriod('2024-03')!;
const february = parsePeriod('2024-02')!;

export function cellOf(
  id: string,
  column: string,
  value: string | undefined,
  unit: Unit,
  more: Partial<Cell> = {},
): Cell {
  return {
    item: 'item',
    id,
    column,
    period: march,
    label: id,
    unit,
    decimals: 0,
    source: 'entered',
    ...(value === undefined ? {} : { value: toDecimalText(value) }),
    ...more,
  };
}

const sla = cellOf('sla', 'actual', '34185.4', 'nok-thousand');
const slaVariance = cellOf('sla', 'variance', '-1408', 'nok-thousand', { source: 'computed' });
const result = cellOf('result', 'actual', '-581', 'nok-thousand', {
  source: 'computed',
  status: statusOf('green', '≥ 0: grønn'),
});
const resultVariance = cellOf('result', 'variance', '447', 'nok-thousand', { source: 'computed' });
const answered = cellOf('answered-1min', 'value', '62', 'percent', {
  target: toDecimalText('70'),
  status: statusOf('red', '< 65: rød; 3 prosentpoeng til gul'),
  trend: { movement: 'down', good: false },
  previous: { period: february, value: toDecimalText('67') },
  headline: true,
});
const answeredBefore = cellOf('answered-1min', 'value', '67', 'percent', {
  period: february,
  source: 'history',
});
const red = cellOf('preparedness-red', 'value', undefined, 'count');

const item = (id: string, title: string, more: Partial<ReportItem>): ReportItem => ({
  id,
  kind: 'indicators',
  title,
  state: 'answered',
  cells: [],
  blocks: [],
  ...more,
});

/** A small report with a statement, indicators over two months, records, a nil return and gaps; `say` makes what people wrote. */
export function reportOf(language: Language = 'nb', say: (plain: string) => string = (text) => text): Report {
  return {
    id: 'helse-nord-ikt',
    period: '2024-03',
    organisation: 'Helse Nord IKT',
    title: 'Virksomhetsrapport mars 2024',
    language,
    timeZone: 'Europe/Oslo',
    state: 'published',
    definitionVersion: 1,
    planVersion: 2,
    publication: 1,
    assembledAt: '2024-04-15T08:00:00.000Z',
    overall: statusOf('yellow', 'Direktørens vurdering'),
    sections: [
      {
        id: 'economy',
        title: 'Økonomi',
        status: statusOf('green', 'Dårligst av punktene'),
        version: 3,
        answeredAt: '2024-04-09T06:42:00.000Z',
        items: [
          item('statement', 'Resultatrapport', {
            kind: 'statement',
            comment: say('Lisensene er *lave*.\nResten følger plan.'),
            cells: [sla, slaVariance, result, resultVariance],
            blocks: [
              {
                type: 'table',
                note: 'Tall i 1000 kr',
                columns: [
                  { id: 'actual', label: 'Faktisk', group: 'Mars 2024' },
                  { id: 'variance', label: 'Avvik', group: 'Mars 2024' },
                ],
                rows: [
                  {
                    label: 'SLA',
                    style: 'normal',
                    cells: [
                      { type: 'value', cell: sla },
                      { type: 'value', cell: slaVariance },
                    ],
                  },
                  {
                    label: 'RESULTAT',
                    style: 'total',
                    cells: [
                      { type: 'value', cell: result },
                      { type: 'value', cell: resultVariance },
                    ],
                  },
                ],
              },
            ],
          }),
        ],
      },
      {
        id: 'services',
        title: 'Tjenester/produksjon',
        status: statusOf('red', 'Dårligst av punktene'),
        version: 1,
        answeredAt: '2024-04-10T06:42:00.000Z',
        items: [
          item('service-desk', 'Brukerstøtte', {
            status: statusOf('red', '< 65: rød'),
            cells: [answeredBefore, answered, red],
            blocks: [
              {
                type: 'table',
                columns: [
                  { id: 'feb', label: 'Feb' },
                  { id: 'mar', label: 'Mar' },
                ],
                rows: [
                  {
                    label: 'Besvart innen 1 minutt',
                    style: 'normal',
                    cells: [
                      { type: 'value', cell: answeredBefore },
                      { type: 'value', cell: answered },
                    ],
                  },
                  {
                    label: 'Beredskap rød',
                    style: 'memo',
                    cells: [{ type: 'blank' }, { type: 'value', cell: red }],
                  },
                ],
              },
            ],
          }),
          item('red-risks', 'Risikoer i rød sone', {
            kind: 'list',
            blocks: [
              {
                type: 'records',
                columns: [
                  { id: 'project', label: 'Prosjekt' },
                  { id: 'risk', label: 'Risiko' },
                ],
                records: [['HIS2', say('Mangler folk | penger')]],
              },
            ],
          }),
          item('nothing', 'Ulykker', { kind: 'list', state: 'nil', sentence: 'Ingen ulykker.' }),
          item('summary', 'Kommentar', {
            kind: 'narrative',
            blocks: [{ type: 'text', text: say('1. Alt går bra.\n- Nesten.') }],
          }),
        ],
      },
      {
        id: 'deviations',
        title: 'Avvik',
        status: statusOf('no-data'),
        version: 0,
        items: [item('open', 'Åpne avvik', { state: 'outstanding' })],
      },
    ],
    changes: [
      {
        section: 'services',
        item: 'service-desk',
        cell: 'answered-1min',
        label: 'Besvart innen 1 minutt',
        from: 'yellow',
        to: 'red',
        values: '67 % → 62 %',
      },
    ],
    missing: [
      {
        section: 'deviations',
        sectionTitle: 'Avvik',
        items: [{ id: 'open', title: 'Åpne avvik', later: false }],
        owner: 'Kjell Kvalitet',
        deadline: '2024-04-12T10:00:00.000Z',
        overdue: true,
        waiting: false,
      },
    ],
  };
}
