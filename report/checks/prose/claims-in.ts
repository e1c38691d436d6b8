import type { PeriodId } from '../../period/period-id.ts';
import type { Subject } from '../evidence/subject.ts';
import type { Passage } from '../evidence/texts.ts';
import type { Claim } from './claim.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { sayingsIn } from './sayings.ts';
import { quantitiesIn } from './quantities.ts';
import { type ClauseTime, timeOf } from './time-of.ts';

/**
 * Finds what a text says of the subjects that it names. What cannot be tied to a subject is left out.
 * @param own What the text is about when it names nothing: the only figure beside it.
 */
export function claimsIn(
  { text, where }: Pick<Passage, 'text' | 'where'>,
  subjects: readonly Subject[],
  period: PeriodId,
  own?: Subject,
): readonly Claim[] {
  const clauses = clausesOf(text);
  const mentions = new Map(clauses.map((clause) => [clause, mentionsIn(clause.text, subjects)]));
  return clauses.flatMap((clause) => {
    const here = mentions.get(clause) ?? [];
    return sayingsIn(clause.text).flatMap(({ saying, start, end }) => {
      const mention = nearest(here, start);
      const named =
        (mention && meant(mention, where)) ??
        (here.length === 0 ? sameSentence(clause, clauses, own) : undefined);
      if (named === undefined || named.length === 0) return [];
      const time = timeAround(clause.text, start, end, period);
      const from = mention !== undefined && mention.start < start ? mention.start : start;
      const quote = clause.text.slice(from, end).replaceAll(/\s+/g, ' ');
      return [{ saying, subjects: named, time, start: clause.start + start, end: clause.start + end, quote }];
    });
  });
}

/** What belongs to a saying about when ends where the next number begins, and what it is compared with begins after the last. */
function timeAround(text: string, start: number, end: number, period: PeriodId): ClauseTime {
  const quantities = quantitiesIn(text);
  const next = quantities.find((quantity) => quantity.start >= end)?.start ?? text.length;
  const last = quantities.findLast((quantity) => quantity.end <= start)?.end ?? 0;
  const whole = timeOf(text.slice(0, next), period);
  const since = timeOf(text.slice(last, next), period).since ?? whole.since;
  return { ...whole, ...(since === undefined ? {} : { since }) };
}

/** Where more share a name, nobody knows which is meant. */
const mostOfOneName = 5;

/** A name means first what stands beside the text, then what stands in its section. */
function meant({ subjects }: Mention, where: Passage['where']): readonly Subject[] {
  const inSection = subjects.filter((subject) => subject.where.section === where.section);
  const beside = inSection.filter((subject) => subject.where.item === where.item);
  const nearest = beside.length > 0 ? beside : inSection.length > 0 ? inSection : subjects;
  return nearest.length > mostOfOneName ? [] : nearest;
}

/** The last name before the saying, or else the first one after it. */
function nearest(mentions: readonly Mention[], start: number): Mention | undefined {
  return mentions.filter((mention) => mention.end <= start).at(-1) ?? mentions[0];
}

/** A text beside one figure is about it, unless the sentence has begun with something else. */
function sameSentence(
  clause: Clause,
  clauses: readonly Clause[],
  own: Subject | undefined,
): readonly Subject[] | undefined {
  const isFirst = clauses.find(({ sentence }) => sentence === clause.sentence) === clause;
  return own === undefined || !isFirst ? undefined : [own];
}
