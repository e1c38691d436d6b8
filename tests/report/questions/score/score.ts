import type { Language } from '../../../../report/language/language.ts';
import { languages } from '../../../../report/language/language.ts';
import { parsePeriod } from '../../../../report/period/period.ts';
import { parseQuestion } from '../../../../report/questions/parse-question.ts';
import type { Question } from '../../../../report/questions/question.ts';
import { loadExample } from '../../../examples/load-example.ts';
import type { Utterance } from './read-utterances.ts';
import { isSameTime } from './same-time.ts';

/** The reports that are asked about, and the day on which they are. */
const asked = {
  hn: { example: 'helse-nord-ikt', today: '2024-04-12' },
  ts: { example: 'tertial-scorecard', today: '2019-05-15' },
  rq: { example: 'requirements', today: '2023-05-10' },
  pp: { example: 'project-portfolio', today: '2024-05-08' },
} as const;

export interface Score {
  readonly total: number;
  /** Each question that was taken for something else, with what. */
  readonly wrong: readonly string[];
}

/** How many questions of a set are understood: what is asked, about what, and when. */
export function score(utterances: readonly Utterance[]): Score {
  const wrong = utterances.flatMap((utterance) => {
    const { example, today } = asked[utterance.report];
    const { definition, answers } = loaded(example);
    const current = parsePeriod(answers.period)!;
    const question = parseQuestion(
      utterance.text,
      definition,
      languageOf(utterance),
      { current, today },
      utterance.context,
    );
    const isRight =
      (utterance.intent.includes('*') || utterance.intent.includes(question.intent)) &&
      utterance.about.some((about) => isAbout(about, question)) &&
      utterance.period.some((period) => isSameTime(period, question, current));
    if (isRight) return [];
    const { id, context, text, intent, about, period } = utterance;
    const was = [question.intent, pathOf(question), timeOf(question)].join(' ');
    const should = [intent.join('|'), about.join('|'), period.join('|')].join(' ');
    return [`${id} ${[...context, text].join(' ¶ ')}: ${was}, not ${should}`];
  });
  return { total: utterances.length, wrong };
}

const examples = new Map<string, ReturnType<typeof loadExample>>();

function loaded(name: (typeof asked)[keyof typeof asked]['example']) {
  const known = examples.get(name) ?? loadExample(name);
  examples.set(name, known);
  return known;
}

function languageOf({ language }: Utterance): Language {
  return languages.find((known) => known === language) ?? 'nb';
}

function isAbout(expected: string, question: Question): boolean {
  if (expected === '*') return true;
  const path = pathOf(question);
  return expected.startsWith('*') ? path.endsWith(expected.slice(1)) : matches(expected, path);
}

function matches(expected: string, path: string): boolean {
  return expected.endsWith('*') ? path.startsWith(expected.slice(0, -1)) : path === expected;
}

function pathOf(question: Question): string {
  const target = 'target' in question ? question.target : undefined;
  return target === undefined
    ? ''
    : [target.section, target.item, target.row].filter((part) => part !== undefined).join('/');
}

function timeOf({ when, asOf }: Question): string {
  return JSON.stringify({ when, asOf });
}
