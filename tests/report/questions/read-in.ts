import { parseQuestion } from '../../../report/questions/parse-question.ts';
import type { Question } from '../../../report/questions/question.ts';
import { loadExample } from '../../examples/load-example.ts';
import { settingOf } from './setting-of.ts';

const settings = {
  'helse-nord-ikt': settingOf('2024-03', '2024-04-12'),
  'tertial-scorecard': settingOf('2019-T1', '2019-05-15'),
  requirements: settingOf('2023-T1', '2023-05-10'),
  'project-portfolio': settingOf('2024-T1', '2024-05-08'),
} as const;

/** A question as it is understood in one of the examples, after the earlier ones. */
export function readIn(
  example: keyof typeof settings,
  text: string,
  earlier: readonly string[] = [],
): Question {
  return parseQuestion(text, loadExample(example).definition, 'nb', settings[example], earlier);
}
