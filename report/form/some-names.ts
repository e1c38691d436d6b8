import { listText } from '../language/list-text.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';

/**
 * Names some things as people write a list; the last that there is room for says how many more there are.
 * @example someNames(['a', 'b', 'c', 'd'], 3, 'nb') //=> 'a, b og 2 til'
 */
export function someNames(names: readonly string[], atMost: number, language: Language): string {
  if (names.length <= atMost) return listText(names, language);
  const rest = translate(language, 'form.and-more', { count: names.length - atMost + 1 });
  return listText([...names.slice(0, atMost - 1), rest], language);
}
