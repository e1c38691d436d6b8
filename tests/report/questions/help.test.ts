import { expect, it } from 'vitest';
import { languages } from '../../../report/language/language.ts';
import { answerQuestion } from '../../../report/questions/answer-question.ts';
import { parseQuestion } from '../../../report/questions/parse-question.ts';
import { exampleReport } from '../../examples/example-report.ts';
import { loadExample } from '../../examples/load-example.ts';
import { settingOf } from './setting-of.ts';

const example = loadExample('helse-nord-ikt');
const { definition } = example;
const setting = settingOf('2024-03', '2024-04-12');
const now = new Date('2024-04-12T10:00:00Z');

/** What each line of the help asks for, in its order. */
const asked = [
  'status',
  'status',
  'deviations',
  'missing',
  'why',
  'history',
  'compare',
  'changes',
  'largest',
  'delivered',
];

it.each(languages)('shows questions in %s that are understood as they say', (language) => {
  const report = exampleReport(example, { language, now });
  const question = parseQuestion('?', definition, language, setting);
  const { lines } = answerQuestion(question, report, definition, { language, now, setting });
  const read = lines.map(({ label }) => parseQuestion(label, definition, language, setting));
  expect(read.map(({ intent }) => intent)).toEqual([...asked, 'status']);
  expect(read.at(-1)).toMatchObject({ asOf: '2024-04-11' });
  // A phone shows some forty letters on a line.
  expect(lines.filter(({ label, value = '' }) => label.length > 40 || value.length > 70)).toEqual([]);
});
