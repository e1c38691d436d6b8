import { expect, it } from 'vitest';
import type { Language } from '../../../report/language/language.ts';
import { answerQuestion } from '../../../report/questions/answer-question.ts';
import { parseQuestion } from '../../../report/questions/parse-question.ts';
import { exampleReport } from '../../examples/example-report.ts';
import { loadExample } from '../../examples/load-example.ts';
import { settingOf } from './setting-of.ts';

const example = loadExample('requirements');
const { definition } = example;
const now = new Date('2023-05-10T10:00:00Z');
const setting = settingOf('2023-T1', '2023-05-10');

function ask(text: string, language: Language = 'nb', without: readonly string[] = []) {
  const report = exampleReport(example, { language, now, without });
  const question = parseQuestion(text, definition, language, setting);
  return { question, answer: answerQuestion(question, report, definition, { language, now, setting }) };
}

// The register has three requirements in governance, three in security, four in people, one in procurement and four in technology.
it.each([
  ['hvor mange krav er besvart?', 'nb', '15 av 15 krav er besvart.'],
  ['kor mange krav er svara på?', 'nn', '15 av 15 krav er svara på.'],
  ['how many requirements have been answered', 'en', '15 of 15 requirements have been answered.'],
  ['hvor mange krav er besvart i teknologi', 'nb', '4 av 4 krav er besvart.'],
] as const)('counts the requirements that are answered: %s', (text, language, sentence) => {
  const { question, answer } = ask(text, language);
  expect(question.intent).toBe('delivered');
  expect(answer.lead).toContain(sentence);
  expect(new Set(answer.cells?.map(({ column }) => column))).toEqual(new Set(['due', 'answered']));
});

it('counts nothing for a register that nobody has answered', () => {
  const { answer } = ask('hvor mange krav er besvart i teknologi', 'nb', ['technology']);
  expect(answer.lead).not.toContain('4 av 4');
});

it.each([
  ['hvor mange krav har HR?', { section: 'people' }, undefined],
  ['antall krav i hr i 3. tertial', { section: 'people' }, '2023-T3'],
  ['hvilke av kravene til anskaffelser gjelder i T3?', { section: 'procurement' }, '2023-T3'],
  ['kor mange krav fell på andre tertial', undefined, '2023-T2'],
  ['eierkrav', undefined, undefined],
] as const)('asks which requirements there are: %s', (text, target, period) => {
  const { question } = ask(text);
  expect(question).toMatchObject({
    intent: 'requirements',
    ...(target === undefined ? {} : { target }),
    ...(period === undefined ? {} : { when: { period } }),
  });
});

it('says when one requirement is due and how often it is reported', () => {
  const { answer } = ask('når forfaller krav 44?');
  // From the register: due 2023-04-30, reported in T1 and in the annual report.
  expect(answer.lines).toEqual([
    { label: 'Frist', value: '30. april 2023' },
    { label: 'Rapporteres', value: '1. tertial og årlig melding' },
  ]);
  expect(ask('when is requirement 61 due?', 'en').answer.lines).toEqual([
    { label: 'Reported', value: 'Business report, every four-month report and annual report' },
  ]);
});

it('says nothing of that sort of a section', () => {
  expect(ask('når er fristen for teknologi?').answer.lines).toEqual([]);
});
