import type { Definition } from '../definition/definition-schema.ts';
import { plainWords } from '../form/plain-words.ts';
import { languages } from '../language/language.ts';
import { localText } from '../language/local-text.ts';

/**
 * Parts a typed line that begins with the whole name of a section from what stands after it. Undefined when it begins
 * with none, or nothing stands after.
 * @example splitNamed('hr: korttidsfravær: 2,4', definition) //=> { section: 'hr', rest: 'korttidsfravær: 2,4' }
 */
export function splitNamed(
  text: string,
  { sections }: Definition,
): { readonly section: string; readonly rest: string } | undefined {
  const words = text.trim().split(/\s+/u);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const head = plainWords(words.slice(0, count).join(' '));
    const found = sections.find(({ id, title, aliases }) =>
      [id, ...languages.map((language) => localText(title, language)), ...aliases].some(
        (name) => plainWords(name) === head,
      ),
    );
    const rest = words
      .slice(count)
      .join(' ')
      .replace(/^[:=,–-]\s+/u, '');
    if (found !== undefined && rest !== '') return { section: found.id, rest };
  }
  return undefined;
}
