import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../report/questions/answer-question.ts';
import { parseQuestion } from '../../../report/questions/parse-question.ts';
import { visibleDefinition } from '../../../report/questions/visible-definition.ts';
import { visibleReport } from '../../../report/questions/visible-report.ts';
import { exampleReport } from '../../examples/example-report.ts';
import { loadExample } from '../../examples/load-example.ts';
import { settingOf } from './setting-of.ts';

const setting = settingOf('2025-04', '2025-05-08');

const example = loadExample('harbour-services');
const { definition } = example;
const now = new Date('2025-05-08T10:00:00Z');
const report = exampleReport(example, { language: 'en', now });
const ids = (email: string) => visibleReport(report, definition, email).sections.map(({ id }) => id);

it.each([
  ['colin.reed@example.com', ['finance', 'operations', 'safety', 'overview']],
  ['Helen.Marsh@Example.com', ['finance', 'operations', 'safety', 'overview']],
  ['fiona.bell@example.com', ['finance']],
  ['grace.holt@example.com', ['operations']],
  ['sam.hollis@example.com', ['safety']],
  ['ida.wren@example.com', []],
  ['stranger@example.com', []],
])('shows %s what the role may see', (email, sections) => {
  expect(ids(email)).toEqual(sections);
});

it('hides what is confidential from a director who is not named', () => {
  const directors = [...definition.people.directors, 'dora.director@example.com'];
  const other = { ...definition, people: { ...definition.people, directors } };
  const sections = visibleReport(report, other, 'dora.director@example.com').sections;
  expect(sections.map(({ id }) => id)).toEqual(['finance', 'operations', 'overview']);
});

describe('a hidden section', () => {
  const email = 'dora.director@example.com';
  const people = { ...definition.people, directors: [...definition.people.directors, email] };
  const whole = { ...definition, people };
  const seen = visibleReport(report, whole, email);
  const absent = { ...whole, sections: whole.sections.filter(({ id }) => id !== 'safety') };
  const options = { language: 'en', now, setting } as const;
  const texts = [
    'status safety',
    'safety',
    'accidents',
    'lost-time accidents',
    'spills',
    'spils',
    'why are accidents red',
    'reds',
    'reds in safety',
    'what is missing',
    'what is missing in safety',
    'status',
    'help',
    'safety and finance',
    'acidents',
    'safe',
  ];

  it.each(texts)('is answered as if it did not exist: "%s"', (text) => {
    const answer = answerQuestion(parseQuestion(text, whole, 'en', setting), seen, whole, options);
    expect(answer).toEqual(answerQuestion(parseQuestion(text, absent, 'en', setting), seen, absent, options));
    expect(JSON.stringify({ ...answer, lead: '' })).not.toMatch(/accident|spill|sam\.hollis/i);
  });

  it('colours nothing', () => {
    const rolledUp = { ...seen, overall: visibleReport(report, whole, 'fiona.bell@example.com').overall };
    expect(rolledUp.overall.reason).not.toMatch(/safety/i);
    expect(seen.missing.every(({ section }) => section !== 'safety')).toBe(true);
    expect(seen.changes.every(({ section }) => section !== 'safety')).toBe(true);
  });

  it('is not understood in the definition that the person may see', () => {
    expect(parseQuestion('accidents', visibleDefinition(whole, email), 'en', setting).intent).toBe('unknown');
    expect(parseQuestion('accidents', whole, 'en', setting).intent).toBe('status');
  });
});

it('refuses somebody who may see nothing in the same words whatever is asked', () => {
  const nothing = visibleReport(report, definition, 'stranger@example.com');
  const answers = ['status', 'accidents', 'unicorns', 'reds'].map((text) =>
    answerQuestion(parseQuestion(text, definition, 'en', setting), nothing, definition, {
      language: 'en',
      now,
      setting,
    }),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ outcome: 'refused', lines: [] });
});
