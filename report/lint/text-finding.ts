import type { Finding } from '../definition/problem.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { textMeaning } from './text-meaning.ts';
import { textMend } from './text-mend.ts';

/** Says that a text is no limits, and how what it means is written. `row` is what the rule stands at. */
export function textFinding({
  texts,
  path,
  row,
  language,
}: {
  readonly texts: readonly string[];
  readonly path: readonly (string | number)[];
  readonly row: object;
  readonly language: Language;
}): Finding {
  const meaning = textMeaning(texts);
  const text = [...new Set(texts)].map((each) => each.trim().replaceAll(/\s+/g, ' ')).join(' / ');
  const [first = ''] = texts;
  const isText = /\p{L}{2,}/u.test(first.replace(/\b(?:and|og)\b/u, ''));
  const kind = meaning === 'other' && !isText ? 'numbers' : meaning;
  const message = translate(language, 'lint.text', { text, kind });
  return { severity: 'error', path, message, mend: textMend(meaning, first, row) };
}
