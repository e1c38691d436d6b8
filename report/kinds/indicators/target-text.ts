import type { Language } from '../../language/language.ts';
import type { MessageKey } from '../../messages/catalogues.ts';
import { translate } from '../../messages/translate.ts';
import { formatValue } from '../../number/format-value.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Direction } from '../../value/unit.ts';
import type { IndicatorRow } from './schema.ts';

const texts: Readonly<Record<Direction, MessageKey>> = {
  higher: 'kinds.hintTargetAtLeast',
  lower: 'kinds.hintTargetAtMost',
  none: 'kinds.hintTarget',
};

/**
 * A target in words, by the row's direction.
 * @example targetText(row, '70', 'nb') //=> 'mål minst 70 %'
 */
export function targetText(row: IndicatorRow, target: DecimalText, language: Language): string {
  const { unit, decimals } = row;
  return translate(language, texts[row.direction], {
    target: formatValue(target, { unit, decimals, language }),
  });
}
