import { translate } from '../messages/translate.ts';
import { limitsChecks, limitsDecimals } from '../status/check-rule.ts';
import { goesAgainst, sortedRanges } from '../status/seams.ts';
import type { LimitsCheck } from './lint-limits.ts';

/** Colours that go against the direction, and a direction that only the limits show. */
export const lintDirection: LimitsCheck = ({ limits, subject, language }) => {
  const ranges = sortedRanges(limits.bands, limitsDecimals(limits, subject));
  const shown = (['higher', 'lower'] as const).filter((direction) => !goesAgainst(ranges, direction));
  const [only] = shown.length === 1 ? shown : [];
  const mend = only && `direction: ${only}`;
  const wrong = limitsChecks.direction(limits, subject, language);
  // Limits on both sides of what is wanted have no direction, and need none.
  if (wrong.length > 0 || subject.direction !== 'none' || only === undefined || !limits.ordered)
    return wrong.map((finding) => ({ ...finding, mend }));
  if (limits.on !== 'value') return [];
  const message = translate(language, 'lint.directionUnsaid', { direction: only });
  return [{ severity: 'note', message, path: limits.path, mend }];
};
