import { translate } from '../messages/translate.ts';
import { absoluteDecimal, compareDecimals, roundDecimal, subtractDecimals } from '../number/decimal.ts';
import { formatProse } from '../number/format-prose.ts';
import { periodLabel } from '../period/period-label.ts';
import type { Cell } from '../value/cell.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { DraftScope } from './draft-scope.ts';

/**
 * Tells a figure, how far it is from its target, and which way it went. Differences are between what is printed.
 * @example figureSentence(answered, scope) //=> 'Andel besvart innen 1 minutt er 62 %. Det er 8 prosentpoeng under målet på 70 % og ned fra 67 % i februar 2024.'
 */
export function figureSentence(cell: Cell, { language }: DraftScope): string | undefined {
  const { value, unit, decimals, target, previous } = cell;
  if (value === undefined) return undefined;
  const print = (number: DecimalText): string => formatProse(number, { unit, decimals, language });
  const shown = roundDecimal(value, decimals);
  const side = target === undefined ? 'none' : sideOf(shown, roundDecimal(target, decimals));
  const way = previous === undefined ? 'none' : sideOf(shown, roundDecimal(previous.value, decimals));
  const gap = absoluteDecimal(subtractDecimals(shown, roundDecimal(target ?? shown, decimals)));
  return translate(language, 'draft.figure', {
    label: cell.label,
    value: print(value),
    more: target === undefined && previous === undefined ? 'no' : 'yes',
    both: target !== undefined && previous !== undefined ? 'yes' : 'no',
    side,
    gap: formatProse(gap, { unit: unit === 'percent' ? 'percentage-points' : unit, decimals, language }),
    target: target === undefined ? '' : print(target),
    way,
    previous: previous === undefined ? '' : print(previous.value),
    before: previous === undefined ? '' : periodLabel(previous.period, language),
  });
}

function sideOf(value: DecimalText, other: DecimalText): 'above' | 'below' | 'equal' {
  const order = compareDecimals(value, other);
  if (order === 0) return 'equal';
  return order > 0 ? 'above' : 'below';
}
