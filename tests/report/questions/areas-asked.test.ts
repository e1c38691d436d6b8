import { expect, it } from 'vitest';
import type { Language } from '../../../report/language/language.ts';
import { answerQuestion } from '../../../report/questions/answer-question.ts';
import { parseQuestion } from '../../../report/questions/parse-question.ts';
import { exampleReport } from '../../examples/example-report.ts';
import { loadExample } from '../../examples/load-example.ts';
import { settingOf } from './setting-of.ts';

const example = loadExample('project-portfolio');
const { definition } = example;
const now = new Date('2024-05-08T10:00:00Z');
const setting = settingOf('2024-T1', '2024-05-08');

function ask(text: string, language: Language = 'nb', earlier: readonly string[] = []) {
  const report = exampleReport(example, { language, now });
  const question = parseQuestion(text, definition, language, setting, earlier);
  return answerQuestion(question, report, definition, { language, now, setting, earlier });
}

// From the answers: progress is yellow in all projects but M365, where it is green.
const late = [
  ['summary', 'fresk', 'progress'],
  ['summary', 'his2', 'progress'],
  ['summary', 'dis-phase-3', 'progress'],
  ['summary', 'modi', 'progress'],
  ['dis', 'progress', 'colour'],
  ['digital-forms', 'progress', 'colour'],
];

function cellsOf({ cells = [] }: ReturnType<typeof ask>) {
  return cells.map(({ item, row, column }) => [item, row, column]);
}

it.each([
  ['hvilke prosjekter er gule på fremdrift?', 'nb'],
  ['kva prosjekt er gule på framdrift', 'nn'],
  ['which projects are amber on progress', 'en'],
  ['hvem er gul på fremdrift', 'nb'],
] as const)('lists the projects of a colour in an area: %s', (text, language) => {
  const answer = ask(text, language);
  expect(cellsOf(answer)).toEqual(late);
  expect(answer.lines).toHaveLength(late.length);
  expect(answer.cells?.every(({ status }) => status === 'yellow')).toBe(true);
});

it('names the area in the title', () => {
  expect(ask('hvilke prosjekter er gule på fremdrift?').title).toBe('Gule punkter · Fremdrift');
});

it('says that no project is, and counts the yellow of that area alone', () => {
  const answer = ask('hvilke prosjekter er røde på fremdrift?');
  expect(answer.lines).toEqual([]);
  expect(answer.lead).toBe('Ingen punkter med denne fargen er rapportert. I tillegg er 6 punkter gule.');
});

it('takes a word of the name of an area, and what has its name is itself without the word for projects', () => {
  expect(cellsOf(ask('røde på avhengigheter'))).toEqual([
    ['dis', 'dependencies', 'colour'],
    ['digital-forms', 'dependencies', 'colour'],
  ]);
});

it('goes on to another area with the same colour', () => {
  const yellow = ['hvilke prosjekter er gule på fremdrift?'];
  expect(cellsOf(ask('og på ressurser?', 'nb', yellow))).toEqual([
    ['dis', 'resources', 'colour'],
    ['digital-forms', 'resources', 'colour'],
  ]);
  // Both are red there, and none yellow.
  expect(cellsOf(ask('og på avhengigheter?', 'nb', yellow))).toEqual([]);
});

it('shows all colours of an area that is only named', () => {
  const { lines } = ask('fremdrift');
  expect(lines.map(({ status }) => status?.colour)).toEqual([...late.map(() => 'yellow'), 'green']);
});

it('keeps the area of one project with that project', () => {
  const question = parseQuestion('er DIS rød på fremdrift?', definition, 'nb', setting);
  expect(question).toMatchObject({ target: { section: 'dis' } });
});
