import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';

/** Why the bot cannot reach somebody. */
export type Unreached = 'blocked' | 'not-installed' | 'never-reached';

/** @example unreachedText('blocked', 'nb') //=> 'Nås ikke: har blokkert boten' */
export function unreachedText(why: Unreached, language: Language): string {
  return translate(language, 'people.overview-unreached', { why: why.replaceAll('-', '') });
}
