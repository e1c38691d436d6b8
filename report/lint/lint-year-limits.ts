import { translate } from '../messages/translate.ts';
import type { RuleSubject } from '../status/check-rule.ts';
import type { Limits } from '../status/limits-of.ts';
import { bandsMend } from './bands-mend.ts';
import type { LimitsCheck } from './lint-limits.ts';

/** Figures that are added up, held to the same limits for a part of the year as for more of it. */
export const lintYearLimits: LimitsCheck = ({ limits, subject, language }) => {
  if (!judgesYearAlike(limits, subject)) return [];
  const message = translate(language, 'lint.yearLimits');
  const mend = `prorated: { bands: ${bandsMend(limits.bands)} }`;
  return [{ severity: 'warning', message, path: limits.path, mend }];
};

/** Nothing, and any at all, are the same for a month and for a year. */
export function judgesYearAlike({ path, bands, on }: Limits, { addsUp = false }: RuleSubject): boolean {
  if (!addsUp || on !== 'value' || path.includes('prorated') || path.includes('values')) return false;
  return bands.some(({ band }) => band.bounds.some(({ value }) => value !== '0'));
}
