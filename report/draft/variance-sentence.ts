import { translate } from '../messages/translate.ts';
import { absoluteDecimal, roundDecimal } from '../number/decimal.ts';
import { formatProse } from '../number/format-prose.ts';
import { periodLabel } from '../period/period-label.ts';
import type { Cell } from '../value/cell.ts';
import type { DraftScope } from './draft-scope.ts';

/**
 * Tells a variance against budget: positive is favourable, as in the statement.
 * @example varianceSentence(cell, 'Resultat', scope) //=> 'Resultat viser et positivt budsjettavvik på 1,3 mill. kr hittil i år.'
 */
export function varianceSentence(
  { value, unit, decimals, column }: Cell,
  line: string,
  { period, language }: DraftScope,
): string | undefined {
  if (value === undefined) return undefined;
  const shown = roundDecimal(value, decimals);
  const amount = formatProse(absoluteDecimal(shown), { unit, decimals, language });
  return translate(language, 'draft.variance', {
    line,
    amount,
    sign: signOf(shown),
    when: column.startsWith('yearToDate') ? 'year' : 'period',
    period: periodLabel(period, language),
  });
}

function signOf(value: string): 'zero' | 'negative' | 'positive' {
  if (value === '0') return 'zero';
  return value.startsWith('-') ? 'negative' : 'positive';
}
