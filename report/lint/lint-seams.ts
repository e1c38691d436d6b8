import { limitsChecks, limitsDecimals } from '../status/check-rule.ts';
import { findSeams, sortedRanges } from '../status/seams.ts';
import type { LimitsCheck } from './lint-limits.ts';
import { seamMend } from './seam-mend.ts';

/** Values with no colour or with two, with the limits that would give them one. */
export const lintSeams: LimitsCheck = ({ limits, subject, language }) => {
  const decimals = limitsDecimals(limits, subject);
  const ranges = sortedRanges(limits.bands, decimals);
  const seams = findSeams(ranges, decimals);
  return limitsChecks.seams(limits, subject, language).map((finding, index) => {
    const seam = seams[index];
    return { ...finding, mend: seam && limits.ordered ? seamMend(seam, ranges, decimals) : undefined };
  });
};
