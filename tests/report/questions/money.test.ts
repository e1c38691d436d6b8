import { expect, it } from 'vitest';
import type { Language } from '../../../report/language/language.ts';
import { answerQuestion } from '../../../report/questions/answer-question.ts';
import { parseQuestion } from '../../../report/questions/parse-question.ts';
import { exampleReport } from '../../examples/example-report.ts';
import { type ExampleName, loadExample } from '../../examples/load-example.ts';
import { settingOf } from './setting-of.ts';

function ask(
  text: string,
  language: Language = 'nb',
  {
    name = 'project-portfolio',
    earlier = [],
  }: { readonly name?: ExampleName; readonly earlier?: readonly string[] } = {},
) {
  const example = loadExample(name);
  const { period } = example.answers;
  const setting = settingOf(period, `${period.slice(0, 4)}-05-10`);
  const now = new Date(`${period.slice(0, 4)}-05-10T10:00:00Z`);
  const report = exampleReport(example, { language, now });
  const question = parseQuestion(text, example.definition, language, setting, earlier);
  return answerQuestion(question, report, example.definition, { language, now, setting, earlier });
}

const amountsOf = ({ cells = [] }: ReturnType<typeof ask>) =>
  cells.map(({ item, row, column, value }) => [item, row, column, value]);

// The board paper: 618 MNOK granted to FIKS and FRESK, 171 to HIS2, 45.5 of a frame of 58.7 to MoDI and telecom.
it.each([
  ['hva koster FRESK?', 'nb', [['granted', 'fresk', 'granted', '618']]],
  ['kva kostar FRESK?', 'nn', [['granted', 'fresk', 'granted', '618']]],
  ['what does FRESK cost?', 'en', [['granted', 'fresk', 'granted', '618']]],
  ['finansiering av HIS2', 'nb', [['granted', 'his2', 'granted', '171']]],
  [
    'hvor mye penger har MoDI fått?',
    'nb',
    [
      ['granted', 'modi', 'granted', '45.5'],
      ['granted', 'modi', 'whole', '58.7'],
    ],
  ],
] as const)('gives the amounts of the project that is named: %s', (text, language, expected) => {
  const answer = ask(text, language);
  expect(answer.outcome).toBe('answer');
  expect(amountsOf(answer)).toEqual(expected);
  expect(answer.lead ?? '').not.toContain('«');
  expect(answer.source).not.toBe('');
});

it('gives the whole table of a project that has one', () => {
  // The sums of the printed lines: 281 147 granted, 118 312 accounted.
  const amounts = amountsOf(ask('hva koster DIS?'));
  expect(amounts).toContainEqual(['dis-economy', 'total', 'granted', '281147']);
  expect(amounts).toContainEqual(['dis-economy', 'total', 'accounted', '118312']);
});

it('gives what is said of economy where a project has no amounts', () => {
  const answer = ask('hva koster digitale skjema?');
  expect(amountsOf(answer).filter(([, , , value]) => value !== undefined)).toEqual([]);
  expect(answer.status).toMatchObject({ colour: 'green', reason: 'Inngår i hovedprosjektet.' });
});

it('goes on from a project, and from the money of another', () => {
  expect(amountsOf(ask('hvor mye er bevilget?', 'nb', { earlier: ['HIS2'] }))).toEqual([
    ['granted', 'his2', 'granted', '171'],
  ]);
  expect(amountsOf(ask('og M365?', 'nb', { earlier: ['hva koster FRESK'] }))).toEqual([
    ['granted', 'm365', 'granted', '26.8'],
  ]);
  expect(amountsOf(ask('hvor mye er bevilget?'))).toContainEqual(['granted', 'fresk', 'granted', '618']);
});

it('leaves what asks for no money, and what is no project, as it is', () => {
  const targetOf = (text: string, name: ExampleName) => {
    const example = loadExample(name);
    const setting = settingOf(example.answers.period, '2024-05-10');
    const question = parseQuestion(text, example.definition, 'nb', setting);
    return 'target' in question ? question.target : undefined;
  };
  expect(targetOf('hvordan går det med FRESK?', 'project-portfolio')).toEqual({
    section: 'board',
    item: 'summary',
    row: 'fresk',
  });
  expect(targetOf('hvorfor er FRESK rød på budsjett?', 'project-portfolio')?.item).toBe('summary');
  // A figure of a programme's section is no project, though the section has a table of amounts.
  expect(targetOf('fulltidsekvivalenter brukt i STIM', 'tertial-scorecard')?.item).toBe('stim-people');
  expect(targetOf('personalkostnader mot budsjett', 'helse-nord-ikt')).toEqual({
    section: 'economy',
    item: 'statement',
    row: 'staff',
  });
});
