import { translate } from '../messages/translate.ts';
import { addDecimals } from '../number/decimal.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { Check } from './check.ts';
import type { Subject } from './evidence/subject.ts';
import type { Passage } from './evidence/texts.ts';
import type { Claim } from './prose/claim.ts';
import { claimsIn } from './prose/claims-in.ts';
import { currentPoint, referencePoint } from './prose/known.ts';
import type { Quantity } from './prose/quantities.ts';
import { isWithin } from './tolerance.ts';

interface Told {
  readonly subject: Subject;
  readonly claim: Claim;
  readonly quantity: Quantity;
  /** What change it is about: which way, and from when to when. */
  readonly about: string;
  readonly passage: Passage;
}

/** The same change told with two amounts in two places (V9). */
export const twoClaims: Check = {
  name: 'two-claims',
  find: ({ passages, subjects, period, language }) => {
    const told = passages.flatMap((passage) => toldIn(passage, subjects, period));
    return told.flatMap((one, index) => {
      const other = told
        .slice(0, index)
        .find(
          (earlier) =>
            earlier.subject === one.subject && earlier.about === one.about && !isSame(earlier, one),
        );
      if (other === undefined) return [];
      const expected = other.quantity.text;
      const given = one.quantity.text;
      return [
        {
          where: { ...one.passage.where, span: { start: one.claim.start, end: one.claim.end } },
          also: [{ ...other.passage.where, span: { start: other.claim.start, end: other.claim.end } }],
          message: translate(language, 'findings.twoClaims', { label: one.subject.label, expected, given }),
          expected,
          given,
          confidence: 'likely' as const,
        },
      ];
    });
  },
};

function toldIn(passage: Passage, subjects: readonly Subject[], period: PeriodId): readonly Told[] {
  return claimsIn(passage, subjects, period).flatMap((claim) => {
    const { saying, time } = claim;
    const subject = claim.subjects[0];
    if (saying.type !== 'change' || subject === undefined || time.since === undefined) return [];
    const current = currentPoint(subject, time, period);
    const reference = current && referencePoint(subject, current, time);
    if (current === undefined || reference === undefined) return [];
    const about = [saying.way, saying.quantity.family ?? '', reference.period, current.period].join(' ');
    return [{ subject, claim, quantity: saying.quantity, about, passage }];
  });
}

function isSame(a: Told, b: Told): boolean {
  return isWithin(a.quantity.value, b.quantity.value, addDecimals(a.quantity.hidden, b.quantity.hidden));
}
