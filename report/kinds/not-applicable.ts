import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { ItemResult } from './kind.ts';

/** What an item gives that somebody has said does not apply in this period. */
export function notApplicable(language: Language): ItemResult {
  const reason = translate(language, 'kinds.notApplicable');
  return { cells: [], blocks: [], status: { colour: 'not-applicable', decidedBy: 'person', reason } };
}
