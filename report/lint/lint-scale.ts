import { translate } from '../messages/translate.ts';
import { absoluteDecimal, compareDecimals, multiplyDecimals, toDecimalText } from '../number/decimal.ts';
import { formatNumber } from '../number/format-number.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { bandsMend } from './bands-mend.ts';
import { limitsTargets } from './limits-targets.ts';
import type { LimitsCheck } from './lint-limits.ts';

/** Further apart than this, a target and its limits are hardly of the same figure. */
const apart = toDecimalText('20');

/** A target of quite another size than all the limits, or with the other sign: they are of something else. */
export const lintScale: LimitsCheck = ({ limits, subject, language }) => {
  if (limits.on !== 'value') return [];
  const bounds = limits.bands.flatMap(({ band }) => band.bounds.map(({ value }) => value));
  const sizes = bounds.filter((value) => value !== '0');
  const found = limitsTargets(limits, subject)
    .filter(({ value }) => value !== '0')
    .map((target) => ({ ...target, wrong: wrongness(target.value, sizes) }))
    .find(({ wrong }) => wrong !== undefined);
  if (found?.wrong === undefined || sizes.length === 0) return [];
  const target = formatNumber(found.value, { decimals: subject.decimals, language });
  const message = translate(language, 'lint.otherScale', { target, wrong: found.wrong });
  const mend =
    found.wrong === 'size' && isLarger(found.value, sizes)
      ? `deviation: { from: target, as: percent, bands: ${bandsMend(limits.bands)} }`
      : undefined;
  return [{ severity: 'warning', message, path: limits.path, mend }];
};

function wrongness(target: DecimalText, sizes: readonly DecimalText[]): 'size' | 'sign' | undefined {
  const far = isLarger(target, sizes) || sizes.every((size) => isBeyond(size, target));
  if (far) return 'size';
  return sizes.every((size) => size.startsWith('-') !== target.startsWith('-')) ? 'sign' : undefined;
}

function isLarger(target: DecimalText, sizes: readonly DecimalText[]): boolean {
  return sizes.every((size) => isBeyond(target, size));
}

function isBeyond(large: DecimalText, small: DecimalText): boolean {
  return compareDecimals(absoluteDecimal(large), multiplyDecimals(absoluteDecimal(small), apart)) >= 0;
}
