import { expect, it } from 'vitest';
import { answerQuestion } from '../../../report/questions/answer-question.ts';
import { parseQuestion } from '../../../report/questions/parse-question.ts';
import { exampleReport } from '../../examples/example-report.ts';
import { loadExample } from '../../examples/load-example.ts';
import { settingOf } from './setting-of.ts';

const example = loadExample('helse-nord-ikt');
const { definition } = example;
const now = new Date('2024-04-12T10:00:00Z');
const setting = settingOf('2024-03', '2024-04-12');
const report = exampleReport(example, { language: 'nb', now });

function ask(text: string) {
  const question = parseQuestion(text, definition, 'nb', setting);
  return answerQuestion(question, report, definition, { language: 'nb', now, setting });
}

function valuesIn(text: string) {
  return (ask(text).cells ?? []).map(({ row, column, period, value }) => [row, column, period, value]);
}

it('says where the figure and the one before it stand', () => {
  // 62 % in March, 67 % in February: both are printed in the document.
  expect(valuesIn('svartid')).toEqual([
    ['answered-1min', 'actual', '2024-03', '62'],
    ['answered-1min', 'actual', '2024-02', '67'],
  ]);
});

it('says where the reds stand, with their colour', () => {
  expect(ask('røde').cells?.map(({ row, value, status }) => [row, value, status])).toEqual([
    ['answered-1min', '62', 'red'],
    ['total', '80', 'red'],
    ['open', '258', 'red'],
  ]);
});

it('says where what explains a colour stands', () => {
  expect(ask('hvorfor er sykefraværet gult?').cells?.map(({ row, value }) => [row, value])).toContainEqual([
    'total',
    '5.3',
  ]);
});

it('has no cell of what is not reported', () => {
  const gaps = exampleReport(example, { language: 'nb', now, without: ['hr'] });
  for (const text of ['sykefravær', 'hvorfor er sykefraværet gult', 'mål for sykefravær', 'status hr']) {
    const question = parseQuestion(text, definition, 'nb', setting);
    const { cells = [] } = answerQuestion(question, gaps, definition, { language: 'nb', now, setting });
    expect([text, cells.filter(({ value }) => value !== undefined)]).toEqual([text, []]);
  }
});

it('gives the column that is asked for first', () => {
  const value = ask('lisenser hittil i år').lines[0]?.value?.replaceAll('\u00a0', ' ');
  expect(value).toMatch(/^Mars 2024, hittil i år – Faktisk: 61 150, Budsjett: 66 106, Avvik: \+4 956\n/u);
});
