import { beforeAll, describe, expect, it } from 'vitest';
import { askAs } from '../../cli/ask/ask-as.ts';
import { exampleTexts } from '../../cli/generate/transcripts/example-files.ts';
import { type PlayedStore, playedStore } from '../../cli/generate/transcripts/played-store.ts';

describe('the tertial report', () => {
  let played: PlayedStore;
  beforeAll(async () => {
    played = await playedStore(await exampleTexts('tertial-scorecard'));
  });
  const asked = async (text: string) =>
    (await askAs(played.at(new Date('2019-05-15T10:00:00Z')), 'arne.adm@example.no', text, [])).answer;

  it('shows the sick leave of the twelve months of 2018 as a chart with a table', async () => {
    const { chart, table, cells } = await asked('sykefraværet i 2018');
    // The document's own figures, January to December.
    const figures = ['7.1', '7.5', '6.4', '5.7', '4.7', '5.0', '6.6', '5.8', '5.6', '6.1', '6.5', '6.6'];
    expect(chart?.points.map(({ value }) => Number(value))).toEqual(figures.map(Number));
    expect(chart?.words).toContain('4,7');
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Des'];
    expect(table?.rows.map(({ cells: [month] }) => month)).toEqual(months.map((month) => `${month} 2018`));
    expect(
      table?.rows.map(({ cells: [, figure = ''] }) => figure.replace(/\s%/u, '').replace(',', '.')),
    ).toEqual(figures);
    expect(cells).toHaveLength(12);
    expect(cells?.every(({ period }) => period.startsWith('2018-'))).toBe(true);
  });

  it('holds a month against the same month of another year, from the months of its periods', async () => {
    const { outcome, table, cells } = await asked('sykefravær per måned februar 2019 mot februar 2018');
    expect(outcome).toBe('answer');
    expect(table?.columns.slice(0, 2)).toEqual(['Februar 2019', 'Februar 2018']);
    // 7,0 % and 7,5 % in the document.
    expect(table?.rows.map(({ cells: figures }) => figures.map((text) => text.replace(/\s/gu, ' ')))).toEqual(
      [['7,0 %', '7,5 %', '−0,5 pp']],
    );
    expect(cells?.map(({ period, value }) => [period, Number(value)])).toEqual([
      ['2019-02', 7],
      ['2018-02', 7.5],
    ]);
  });

  it('gives a line of a statement with several entities for each of them', async () => {
    const { outcome, cells = [] } = await asked('driftsresultat');
    expect(outcome).toBe('answer');
    const yearToDate = cells.filter(({ column }) => column === 'yearToDate');
    expect(yearToDate.map(({ row, value }) => [row, value])).toEqual([
      ['alone-operating', '-17'],
      ['centre-operating', '2'],
      ['both-operating', '-15'],
    ]);
  });
});

it('holds March 2024 against February and against March 2023, with the differences', async () => {
  const played = await playedStore(await exampleTexts('helse-nord-ikt'));
  const asked = async (text: string) =>
    (await askAs(played.at(new Date('2024-04-12T10:00:00Z')), 'dag.direktor@example.no', text, [])).answer;
  const february = await asked('sammenlign mars 2024 med februar 2024');
  expect(february.table?.columns).toEqual(['Mars 2024', 'Februar 2024', 'Forskjell']);
  const rows = new Map(february.table?.rows.map(({ label, cells }) => [label, cells]));
  expect(rows.get('Åpne avvik')).toEqual(['258', '234', '+24']);
  expect(rows.get('AML-brudd i alt')).toEqual(['80', '67', '+13']);
  const lastYear = await asked('åpne avvik i mars 2024 mot mars 2023');
  expect(lastYear.table?.rows[0]?.cells).toEqual(['258', '183', '+75']);
});

it('gives the answer to a requirement as it was written, and those due in a period that nobody has opened', async () => {
  const played = await playedStore(await exampleTexts('requirements'));
  const asked = async (text: string) =>
    (await askAs(played.at(new Date('2023-05-12T10:00:00Z')), 'dina.direktor@example.no', text, [])).answer;
  const answer = await asked('krav 32');
  expect(answer.outcome).toBe('answer');
  expect(answer.lines.at(-1)?.comment).toBe(
    'Vi stiller med to fagpersoner når den regionale kartleggingen starter.',
  );
  const due = await asked('hvilke krav skal rapporteres i T2?');
  expect(due.outcome).toBe('answer');
  expect(due.lines.some(({ label }) => label.includes('Kritiske produkter'))).toBe(true);
});
