import type { PeriodId } from '../../period/period-id.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Subject } from '../evidence/subject.ts';
import type { Confidence } from '../finding.ts';
import type { Claim } from './claim.ts';
import { judgeChange } from './judge-change.ts';
import { judgeComparison } from './judge-comparison.ts';
import { judgeFromTo } from './judge-from-to.ts';
import { judgeLevel } from './judge-level.ts';
import { judgeState } from './judge-state.ts';

/** What the figures say of a claim. `unknown`: they cannot tell. */
export type Verdict =
  | { readonly type: 'agrees' }
  | { readonly type: 'unknown' }
  | {
      readonly type: 'contradicts';
      readonly confidence: Confidence;
      /** In the subject's own unit: the value, or the change or difference with its sign. */
      readonly expected: DecimalText;
      readonly about: 'value' | 'change' | 'difference';
    };

/** Compares a claim with the figures of one subject. */
export function verdictOf(claim: Claim, subject: Subject, period: PeriodId): Verdict {
  const { saying, time } = claim;
  if (saying.type === 'level') return judgeLevel(saying.quantity, subject, time, period);
  if (saying.type === 'change') return judgeChange(saying, subject, time, period);
  if (saying.type === 'comparison') return judgeComparison(saying, subject, time);
  if (saying.type === 'from-to') return judgeFromTo(saying, subject, period);
  return judgeState(saying.state, subject, time, period);
}
