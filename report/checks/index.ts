import { chapterNumbers } from './chapter-numbers.ts';
import { changes } from './changes.ts';
import type { Check } from './check.ts';
import type { CheckInput } from './check-input.ts';
import { colourAgainstData } from './colour-against-data.ts';
import { copiedComment } from './copied-comment.ts';
import { emptyHeadings } from './empty-headings.ts';
import { emptyRows } from './empty-rows.ts';
import { entrySigns } from './entry-signs.ts';
import type { Finding } from './finding.ts';
import { impossibleDates } from './impossible-dates.ts';
import { lateMilestones } from './late-milestones.ts';
import { latePromises } from './late-promises.ts';
import { periodEnds } from './period-ends.ts';
import { periodNames } from './period-names.ts';
import { plausibility } from './plausibility.ts';
import { proportions } from './proportions.ts';
import { proseFigures } from './prose-figures.ts';
import { repeatedLabels } from './repeated-labels.ts';
import { repeatedText } from './repeated-text.ts';
import { shares } from './shares.ts';
import { staleDates } from './stale-dates.ts';
import { statusTexts } from './status-texts.ts';
import { sums } from './sums.ts';
import { taken } from './taken.ts';
import { templateText } from './template-text.ts';
import { timeSpans } from './time-spans.ts';
import { twoClaims } from './two-claims.ts';
import { twoValues } from './two-values.ts';
import { twoWholes } from './two-wholes.ts';
import { unitSlips } from './unit-slips.ts';
import { variances } from './variances.ts';
import { worstOf } from './worst-of.ts';
import { yearToDate } from './year-to-date.ts';

/** Every check, the surest first. A new one is a file beside this and one line here. */
const registry: readonly Check[] = [
  sums,
  variances,
  entrySigns,
  yearToDate,
  shares,
  changes,
  taken,
  proportions,
  plausibility,
  proseFigures,
  twoValues,
  twoClaims,
  twoWholes,
  lateMilestones,
  latePromises,
  colourAgainstData,
  worstOf,
  timeSpans,
  periodNames,
  periodEnds,
  unitSlips,
  chapterNumbers,
  impossibleDates,
  staleDates,
  templateText,
  statusTexts,
  emptyRows,
  emptyHeadings,
  repeatedLabels,
  repeatedText,
  copiedComment,
];

const order = { sure: 0, likely: 1, possible: 2 } as const;

/** Everything that the checks ask about, the surest first. */
export function findFindings(input: CheckInput): readonly Finding[] {
  return registry
    .flatMap((check) => check.find(input).map((finding) => ({ check: check.name, ...finding })))
    .toSorted((a, b) => order[a.confidence] - order[b.confidence]);
}
