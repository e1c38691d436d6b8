import type { Subject } from './subjects-of.ts';
import { takeApart } from './take-apart.ts';
import { type Taken, takeMistyped } from './take-phrases.ts';

const lists = [
  'Responsible',
  'Deadline',
  'Missing',
  'Delivered',
  'Changes',
  'Target',
  'Pace',
  'Largest',
  'Requirements',
  'Why',
  'History',
] as const;

type Asked = `question.words${(typeof lists)[number]}`;

/** Takes out what asks for something: a phrase of its list, or words of its list that may stand apart. */
export function takeAsked(words: readonly string[], key: Asked, subjects: readonly Subject[]): Taken {
  const whole = takeMistyped(words, key, subjects);
  const apart = takeApart(whole.left, `${key}Apart`, subjects);
  return { found: whole.found || apart.found, left: apart.left };
}
