import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { nearestName } from './nearest-name.ts';

/**
 * Says what an unknown name was most likely meant to be, or else which names there are; nothing where there are none.
 * @example nameHint('lang', ['total', 'long'], 'en') //=> 'Did you mean "long"?'
 */
export function nameHint(name: string, known: readonly string[], language: Language): string {
  const nearest = nearestName(name, known);
  if (nearest !== undefined) return translate(language, 'check.did-you-mean', { name: nearest });
  return known.length === 0 ? '' : translate(language, 'check.known-names', { names: known.join(', ') });
}
