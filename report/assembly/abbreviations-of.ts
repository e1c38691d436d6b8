import { byText } from '../remembered/by-text.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';

const inOrderOf = byText((language) => new Intl.Collator(language).compare);

/** The abbreviations that a definition explains, in alphabetical order of the language. */
export function abbreviationsOf(
  { abbreviations = {} }: Pick<Definition, 'abbreviations'>,
  language: Language,
): readonly { readonly short: string; readonly meaning: string }[] {
  return Object.entries(abbreviations)
    .map(([short, meaning]) => ({ short, meaning: localText(meaning, language) }))
    .sort((a, b) => inOrderOf(language)(a.short, b.short));
}
