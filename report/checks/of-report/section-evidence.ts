import { sectionOf } from '../../definition/section-of.ts';
import type { AnsweredSection } from '../../answer/section-record.ts';
import { itemContext } from '../../assembly/item-context.ts';
import { type OtherItemsScope, otherItems } from '../../assembly/other-items.ts';
import type { ReportItem, ReportSection } from '../../assembly/report.ts';
import type { SectionDefinition } from '../../definition/definition-schema.ts';
import { evidenceOf, kindOf } from '../../kinds/index.ts';
import { byIdentity } from '../../remembered/by-identity.ts';
import type { Evidence } from '../check-input.ts';
import type { Judgement } from '../evidence/judged.ts';
import { itemPassages } from './item-passages.ts';
import { itemSums, itemYearsToDate } from './item-relations.ts';
import { itemSubjects } from './item-subjects.ts';
import { itemTaken } from './item-taken.ts';
import { rowDefinitions } from './row-definitions.ts';

type Found = readonly Partial<Evidence>[];

interface Known {
  readonly record: AnsweredSection;
  readonly scope: OtherItemsScope;
  readonly evidence: Found;
}

/** By the section as it was assembled, which stands as long as nothing of it changes. */
const known = new WeakMap<ReportSection, Known>();

/** What one section of a report has to be checked. Taken once of a section that looks at no other, as long as nothing of it changes. */
export function sectionEvidence(
  section: ReportSection,
  record: AnsweredSection | undefined,
  scope: OtherItemsScope,
): Found {
  const defined = sectionOf(scope.definition, section.id);
  if (defined === undefined || record === undefined) return [];
  const before = known.get(section);
  if (before !== undefined && before.record === record && isSame(before.scope, scope)) return before.evidence;
  const evidence = evidenceIn(section, defined, record, scope);
  if (!looksAround(defined)) {
    const { definition, plan, period, language } = scope;
    const own = { definition, plan, period, language, recordOf: () => undefined };
    known.set(section, { record, scope: own, evidence });
  }
  return evidence;
}

function evidenceIn(
  section: ReportSection,
  defined: SectionDefinition,
  record: AnsweredSection,
  scope: OtherItemsScope,
): Found {
  const { plan, period, language } = scope;
  const { past, taken } = record;
  const others = otherItems(scope);
  return section.items
    .filter(({ state }) => state === 'answered')
    .flatMap((item): Found => {
      const definedItem = defined.items.find(({ id }) => id === item.id);
      const answer = record.answers[item.id];
      if (definedItem === undefined || answer === undefined) return [];
      const context = itemContext({ item: item.id, period, language, plan, past, taken, others });
      return [
        {
          sums: itemSums(section.id, item),
          yearsToDate: itemYearsToDate(section.id, item, past, period),
          subjects: itemSubjects(section.id, item, rowDefinitions(definedItem), past),
          passages: itemPassages(section, item, past, period),
          judgements: judgementOf(section.id, item),
          ...itemTaken(section.id, definedItem, answer, context),
        },
        evidenceOf(definedItem, answer, context, { section: section.id, item: item.id }),
      ];
    });
}

/** A colour that a person chose for an item, with the comment on it. */
function judgementOf(section: string, { id, title, status, comment }: ReportItem): readonly Judgement[] {
  if (status?.decidedBy !== 'person' || comment === undefined) return [];
  return [{ where: { section, item: id }, label: title, colour: status.colour, comment }];
}

function isSame(a: OtherItemsScope, b: OtherItemsScope): boolean {
  return (
    a.definition === b.definition && a.plan === b.plan && a.period === b.period && a.language === b.language
  );
}

const looksAround = byIdentity(({ items }: SectionDefinition) =>
  items.some((item) => kindOf(item).needs(item).length > 0),
);
