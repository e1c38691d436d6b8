import type { Finding } from '../definition/problem.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { textMend } from './text-mend.ts';

const words = {
  discretion: /skj(?:ø|o)nn|discretion|judge?ment|vurderes|etter vurdering/iu,
  line: /line(?:æ|a)r|mållinj|target line|straight line/iu,
  change: /baseline|utgangspunkt|fjor|last year|forrige (?:periode|måned|år)|previous/iu,
} as const;

/** What rule a text most likely describes; `other` for anything else. */
export type TextMeaning = keyof typeof words | 'other';

/** @example textMeaning(['Skjønn']) //=> 'discretion' */
export function textMeaning(texts: readonly string[]): TextMeaning {
  const all = texts.join(' ');
  if (words.discretion.test(all)) return 'discretion';
  if (words.line.test(all)) return 'line';
  return words.change.test(all) ? 'change' : 'other';
}

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
