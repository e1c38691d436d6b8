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
