import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { formatNumber } from '../number/format-number.ts';
import type { Band, Bound } from './band.ts';

const signs: Readonly<Record<Bound['op'], string>> = { '>': '>', '>=': '≥', '<': '<', '<=': '≤', '=': '=' };

/**
 * Prints a band's limits in the reader's language, inclusive and exclusive as the definition writes them.
 * @example explainBand(parseBand('>= 65 and < 70'), 'nb') //=> '≥ 65 og < 70'
 */
export function explainBand(band: Band, language: Language): string {
  const [first = '', second] = band.bounds.map(
    ({ op, value, decimals }) => `${signs[op]} ${formatNumber(value, { decimals, language })}`,
  );
  return second === undefined ? first : translate(language, 'status.bothLimits', { first, second });
}
