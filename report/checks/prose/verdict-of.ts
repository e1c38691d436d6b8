import type { PeriodId } from '../../period/period-id.ts';
import type { Subject } from '../evidence/subject.ts';
import type { Claim } from './claim.ts';
import { judgeChange } from './judge-change.ts';
import { judgeComparison } from './judge-comparison.ts';
import { judgeFromTo } from './judge-from-to.ts';
import { judgeLevel } from './judge-level.ts';
import { judgeState } from './judge-state.ts';
import type { Verdict } from './verdict.ts';

/** Compares a claim with the figures of one subject. */
export function verdictOf(claim: Claim, subject: Subject, period: PeriodId): Verdict {
  const { saying, time } = claim;
  if (saying.type === 'level') return judgeLevel(saying.quantity, subject, time, period);
  if (saying.type === 'change') return judgeChange(saying, subject, time, period);
  if (saying.type === 'comparison') return judgeComparison(saying, subject, time);
  if (saying.type === 'from-to') return judgeFromTo(saying, subject, period);
  return judgeState(saying.state, subject, time, period);
}
