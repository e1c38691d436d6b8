import { fieldsOf } from '../kinds/index.ts';
import { type Language, languages } from '../language/language.ts';
import type { AskedItem } from './asked-items.ts';
import { plainWords } from './plain-words.ts';
import { typedLines } from './typed-lines.ts';

/**
 * The language that typed values are surely in: a field is called what only that language calls it, and none what only
 * another does. Undefined where the names do not tell.
 * @example languageOfTyped(asked, 'korttidsfråvær: 2,4') //=> 'nn'
 */
export function languageOfTyped(asked: readonly AskedItem[], text: string): Language | undefined {
  const names = new Map(languages.map((language) => [language, labelsIn(asked, language)]));
  const found = new Set(
    typedLines(text, () => 'short').flatMap(({ name, value }) => {
      const typed = plainWords(value === undefined ? name.replace(/\s[<>]?\s*[-+\u2212]?\d.*$/u, '') : name);
      const having = languages.filter((language) => names.get(language)?.has(typed) === true);
      return having.length === 1 ? having : [];
    }),
  );
  const [language] = found;
  return found.size === 1 ? language : undefined;
}

function labelsIn(asked: readonly AskedItem[], language: Language): ReadonlySet<string> {
  const labels = asked.flatMap(({ item, context }) =>
    fieldsOf(item, { ...context, language }).flatMap(({ label }) => [label, label.split('(')[0] ?? '']),
  );
  return new Set(labels.map(plainWords));
}
