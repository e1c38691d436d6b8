import { describe, expect, it } from 'vitest';
import { cardText } from '../../cards/card-text.ts';
import { renderCard } from '../../cards/render-card.ts';
import { splitSummary } from '../../cards/split/split-summary.ts';
import { reportFeedSchema } from '../../documents/report-feed-schema.ts';
import { reportJson } from '../../documents/report-json.ts';
import { reportMarkdown } from '../../documents/report-markdown.ts';
import { contentChanges } from '../../report/assembly/content-changes.ts';
import type { ReportItem } from '../../report/assembly/report.ts';
import { buildSummary } from '../../report/conversation/build-summary.ts';
import { exampleReport } from './example-report.ts';
import { loadExample } from './load-example.ts';

const example = loadExample('project-portfolio');
const report = exampleReport(example, { language: 'nb' });

function item(id: string, of = report): ReportItem {
  return of.sections.flatMap(({ items }) => items).find((candidate) => candidate.id === id)!;
}

function records(id: string, at = 0): readonly (readonly string[])[] {
  const block = item(id).blocks.filter(({ type }) => type === 'records')[at];
  return block?.type === 'records' ? block.records : [];
}

function figure(row: string, column: string): number | undefined {
  const cell = item('dis-economy').cells.find((found) => found.id === row && found.column === column);
  return cell?.value === undefined ? undefined : Number(cell.value);
}

const grey = '– Grå (ikke aktuelt)';
const green = '● Grønn';
const yellow = '▲ Gul';
const red = '■ Rød';

describe('every figure and colour of the tables that the document prints', () => {
  /** Budget line: granted, accounted, forecast, deviation. Blank where the document is. */
  it.each([
    ['concept-1', 1_150, 1_150, 0],
    ['planning-2', 2_817, 2_817, 0],
    ['execution-1', 37_080, 47_224, -10_144],
    ['concept-2', 1_430, undefined, 1_430],
    ['planning-2-more', 2_700, undefined, 2_700],
    ['execution-2', 89_970, 63_459, 26_511],
    ['execution-3', 146_000, 3_662, 142_338],
  ])('economy: %s', (row, granted, accounted, deviation) => {
    expect(['granted', 'accounted', 'forecast', 'deviation'].map((column) => figure(row, column))).toEqual([
      granted,
      accounted,
      undefined,
      deviation,
    ]);
  });

  it('economy: the totals, but for the one that the document adds up wrongly', () => {
    expect(figure('total', 'granted')).toBe(281_147);
    expect(figure('total', 'deviation')).toBe(162_835);
    expect(figure('total', 'forecast')).toBeUndefined();
    // Printed as 112 681; granted less deviation is 118 312, and so is the sum of the column.
    expect(figure('total', 'accounted')).toBe(1_150 + 2_817 + 47_224 + 63_459 + 3_662);
    expect(figure('total', 'accounted')).toBe(281_147 - 162_835);
  });

  it('the areas of the first project, previous and now', () => {
    expect(records('dis', 1).map((record) => record.slice(0, 3))).toEqual([
      ['Avgrensning og innhold', green, green],
      ['Økonomi', green, green],
      ['Ressurser', yellow, yellow],
      ['Fremdrift', yellow, yellow],
      ['Eksterne avhengigheter', red, red],
      ['Gevinstarbeid', grey, green],
    ]);
  });

  it('the areas of the second project, previous and now', () => {
    expect(records('digital-forms', 1).map((record) => record.slice(0, 3))).toEqual([
      ['Avgrensning og innhold', green, green],
      ['Økonomi', green, green],
      ['Ressurser', green, yellow],
      ['Fremdrift', green, yellow],
      ['Eksterne avhengigheter', green, red],
      ['Gevinstarbeid', grey, grey],
    ]);
  });

  it('the dates that the reports cover', () => {
    const range = ['Rapporteringsperiode', '23. januar 2024 – 11. mars 2024'];
    expect(records('dis')).toContainEqual(range);
    expect(records('digital-forms')).toContainEqual(range);
  });

  it('the milestones, and by how many days they are late on 11 March', () => {
    expect(records('forms-milestones').map((record) => record.slice(0, 7))).toEqual([
      ['1', 'Tilbakemeldingsskjema', '12.01.2024', green, green, 'Ja', ''],
      ['2', 'Helseopplysningsskjema via Helsenorge skjemabygger', '10.04.2023', green, green, 'Ja', ''],
      [
        '3',
        'Ta i bruk lenke til ekstern skjemaleverandør',
        '29.11.2023',
        yellow,
        red,
        '',
        '103 dager over tiden',
      ],
      ['4', 'Anskaffe Dips skjema (arketyper)', '31.08.2023', yellow, yellow, '', '193 dager over tiden'],
      [
        '5',
        'Forslag til forvaltning av skjema og skjemaløsninger',
        '31.12.2023',
        yellow,
        yellow,
        '',
        '71 dager over tiden',
      ],
    ]);
  });

  it('the risks and the decisions', () => {
    expect(records('dis-risks')).toHaveLength(6);
    expect(records('forms-risks')).toHaveLength(4);
    expect(records('dis-decisions').map((record) => [record[0], record[2]])).toEqual([
      ['20.12.2023', '145-2023'],
      ['22.06.2021', '72-2021'],
      ['19.05.2021', '78-2021'],
      ['05.12.2018', '39-2018'],
      ['16.03.2018', '13-2018'],
      ['27.09.2017', '96-2017'],
      ['06.09.2017', ''],
      ['21.04.2017', '51-2017'],
    ]);
  });
});

describe('what changed since the report before', () => {
  it('is exactly what the document shows', () => {
    expect(report.changes.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['DIS: Gevinstarbeid', 'not-applicable', 'green'],
      ['Digitale skjema: Ressurser', 'green', 'yellow'],
      ['Digitale skjema: Fremdrift', 'green', 'yellow'],
      ['Digitale skjema: Eksterne avhengigheter', 'green', 'red'],
      ['3 Ta i bruk lenke til ekstern skjemaleverandør', 'yellow', 'red'],
    ]);
    expect(contentChanges(report)).toEqual([]);
  });
});

describe('the board’s summary', () => {
  const table = item('summary').blocks.find(({ type }) => type === 'table');
  const rows =
    table?.type === 'table'
      ? table.rows.map(({ label, cells }) => [
          label,
          ...cells.map((cell) => (cell.type === 'text' ? cell.text : '')),
        ])
      : [];

  it('has five projects, with the flag and the annex of each as printed', () => {
    expect(rows.map((row) => [row[0], ...row.slice(-2)])).toEqual([
      ['FRESK', 'Ja', '1'],
      ['HIS2, Identity Acc. mgm.', 'Ja', '2'],
      ['DIS, fase 3', 'Ja', '3'],
      ['MoDI, Telekom', 'Nei', '2'],
      ['M365', 'Nei', '2'],
    ]);
  });

  it('takes the row of DIS from its own report', () => {
    expect(rows[2]?.slice(1, 5)).toEqual([green, yellow, red, green]);
  });

  it('asks for nothing that a project has told already', () => {
    const typed = Object.keys(example.answers.sections['board']!['summary']!.cells);
    expect(typed.filter((cell) => cell.startsWith('dis-phase-3'))).toEqual(['dis-phase-3.reference']);
  });

  it('follows the project when it has not answered yet', () => {
    const early = exampleReport(example, { language: 'nb', without: ['dis'] });
    const cells = item('summary', early).cells.filter(({ id }) => id === 'dis-phase-3');
    expect(
      new Set(cells.filter(({ period }) => period === '2024-T1').map(({ status }) => status?.colour)),
    ).toEqual(new Set(['discretionary']));
  });
});

it('is the worst of its areas: a red dependency makes the project red, and a red milestone does not', () => {
  expect(item('digital-forms').status).toMatchObject({
    colour: 'red',
    reason: 'Rød: Eksterne avhengigheter',
  });
  expect(item('forms-milestones').status).toBeUndefined();
});

describe('changes other than colours', () => {
  const { history, answers } = example;
  const written = (item: string, change: (records: string) => string) => {
    const sections = structuredClone(answers.sections);
    const given = sections['forms']![item]!;
    sections['forms']![item] = {
      ...given,
      cells: { ...given.cells, records: change(given.cells['records']!) },
    };
    return exampleReport({ ...example, answers: { ...answers, sections } }, { language: 'nb' });
  };

  it('of the milestones stand beside the colours, with whose they are', () => {
    const moved = written('forms-milestones', (records) =>
      records
        .replace('31.08.2023', '30.04.2024')
        .replace(/^5 \|.*$/m, '6 | Overlevering | 01.06.2024 | grønn'),
    );
    expect(contentChanges(moved).map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'Leveranse- og milepælplan – 4 Anskaffe Dips skjema (arketyper): 31. august 2023 → 30. april 2024 (utsatt 243 dager)',
      'Leveranse- og milepælplan – 6 Overlevering: ny',
      'Leveranse- og milepælplan – 5 Forslag til forvaltning av skjema og skjemaløsninger: tatt ut',
    ]);
    expect(moved.changes).toEqual(report.changes);
    const markdown = reportMarkdown(moved);
    expect(markdown).toContain('6 Overlevering: ny');
    const summary = buildSummary({ report: moved, definition: example.definition, language: 'nb' });
    expect(summary.contentChanges).toHaveLength(3);
    expect(splitSummary(summary, 'nb').flatMap((part) => part.contentChanges ?? [])).toEqual(
      summary.contentChanges,
    );
    expect(cardText(renderCard({ type: 'summary', language: 'nb', summary }, 't'))).toContain(
      '6 Overlevering: ny',
    );
    expect(reportFeedSchema.safeParse(reportJson(moved, example.definition)).success).toBe(true);
  });

  it('are none for what the report before did not tell of', () => {
    expect(Object.keys(history.periods['2023-T3']!)).not.toContain('forms-risks');
    const other = written('forms-risks', (records) => records.replace('Avhengigheter', 'Underleverandør'));
    expect(contentChanges(other)).toEqual([]);
  });
});
