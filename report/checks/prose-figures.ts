import { translate } from '../messages/translate.ts';
import { formatProse } from '../number/format-prose.ts';
import type { Language } from '../language/language.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { Check } from './check.ts';
import type { Subject } from './evidence/subject.ts';
import type { Passage } from './evidence/texts.ts';
import type { Found } from './finding.ts';
import { groupBy } from './group-by.ts';
import type { Claim } from './prose/claim.ts';
import { claimsIn } from './prose/claims-in.ts';
import { fitsUnit, matchesAny } from './prose/known.ts';
import type { Verdict } from './prose/verdict.ts';
import { verdictOf } from './prose/verdict-of.ts';

type Contradiction = Extract<Verdict, { type: 'contradicts' }>;

/** Sentences whose numbers or words the figures contradict; what cannot be matched with confidence passes (V6). */
export const proseFigures: Check = {
  name: 'prose',
  find: ({ passages, subjects, period, language }) => {
    const byItem = new Map(groupBy(subjects, itemOf).map((own) => [own.map(itemOf)[0], own]));
    return passages.flatMap((passage) => {
      const own = byItem.get(itemOf(passage)) ?? [];
      const claims = claimsIn(passage, subjects, period, own.length === 1 ? own[0] : undefined);
      return claims.flatMap((claim) => findingOf(claim, subjects, passage, period, language));
    });
  },
};

function findingOf(
  claim: Claim,
  all: readonly Subject[],
  passage: Passage,
  period: PeriodId,
  language: Language,
): readonly Found[] {
  const verdicts = claim.subjects.map((subject) => ({ subject, verdict: verdictOf(claim, subject, period) }));
  const contradicted = verdicts.flatMap(({ subject, verdict }) =>
    verdict.type === 'contradicts' ? [{ subject, verdict }] : [],
  );
  const first = contradicted.find(({ subject }) => itemOf(subject) === itemOf(passage)) ?? contradicted[0];
  // One figure of several with the same name may be the one that is meant.
  if (first === undefined || contradicted.length < verdicts.length) return [];
  if (isAnothers(claim, all)) return [];
  const { subject, verdict } = first;
  const expected = print(verdict, subject, language);
  const { saying, quote } = claim;
  const given =
    saying.type === 'from-to'
      ? saying.to.text
      : 'quantity' in saying
        ? (saying.quantity?.text ?? quote)
        : quote;
  return [
    {
      where: { ...passage.where, span: { start: claim.start, end: claim.end } },
      also: [subject.where],
      message: translate(language, `findings.prose-${verdict.about}`, {
        quote,
        label: subject.label,
        expected,
      }),
      expected,
      given,
      confidence: verdict.confidence,
    },
  ];
}

/** A plain number that is another figure of the same section is most often about that one. */
function isAnothers({ saying, subjects }: Claim, all: readonly Subject[]): boolean {
  if (saying.type !== 'level') return false;
  const section = subjects[0]?.where.section;
  return all.some(
    (other) =>
      !subjects.includes(other) &&
      other.where.section === section &&
      fitsUnit(saying.quantity, other) &&
      matchesAny(saying.quantity, other),
  );
}

function print({ expected, about }: Contradiction, { unit, decimals }: Subject, language: Language): string {
  const shown = unit === 'percent' && about !== 'value' ? 'percentage-points' : unit;
  return formatProse(expected, { unit: shown, decimals, language, signed: about !== 'value' });
}

function itemOf({ where }: Pick<Passage, 'where'>): string {
  return `${where.section}/${where.item}`;
}
