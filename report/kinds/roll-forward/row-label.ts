import { localText } from '../../language/local-text.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import type { RollForwardItem } from './schema.ts';
import type { RollForwardRow } from './values.ts';

/** A row's name: the definition's own, or else the common one. */
export function rowLabel(item: RollForwardItem, row: RollForwardRow, language: Language): string {
  const own = item.labels[row];
  return own === undefined ? translate(language, `kinds.${row}`) : localText(own, language);
}
