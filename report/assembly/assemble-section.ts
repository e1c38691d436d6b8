import type { ItemAnswer } from '../answer/item-answer.ts';
import type { AnsweredSection } from '../answer/section-record.ts';
import { dueItems } from '../definition/due-items.ts';
import type { SectionDefinition } from '../definition/definition-schema.ts';
import { kindOf } from '../kinds/index.ts';
import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { rollUpParts } from '../kinds/shared/roll-up-parts.ts';
import type { Status } from '../status/status.ts';
import { assembleItem } from './assemble-item.ts';
import type { AssemblyScope } from './assembly-scope.ts';
import type { ReportItem, ReportSection } from './report.ts';

/** One section of the report; its status is rolled up from its items'. */
export function assembleSection(
  section: SectionDefinition,
  scope: Omit<AssemblyScope, 'now'>,
): ReportSection {
  const record: AnsweredSection = scope.records.get(section.id) ?? { version: 0, answers: {}, past: {} };
  const due = dueItems(section, scope.period);
  const items = due.map((item) => assembleItem(item, record, scope, section.id));
  const asked = due.filter((item) => kindOf(item).asks(item));
  const untouched = asked.length > 0 && asked.every((item) => isEmpty(record.answers[item.id]));
  return {
    id: section.id,
    title: localText(section.title, scope.language),
    status: untouched ? noAnswer(scope.language) : sectionStatus(items, section.rollUp, scope.language),
    version: record.version,
    ...(record.savedAt === undefined ? {} : { answeredAt: record.savedAt }),
    items,
    ...(section.footnotes === undefined
      ? {}
      : {
          notes: section.footnotes.map(({ mark, text }) => ({ mark, text: localText(text, scope.language) })),
        }),
  };
}

/** What was sent back still has its values, and they are shown. */
function isEmpty(answer: ItemAnswer | undefined): boolean {
  return answer === undefined || answer.state === 'later';
}

/** The worst of the items' statuses or their weighted mean, or "not applicable" for a section of texts alone. */
function sectionStatus(
  items: readonly ReportItem[],
  by: SectionDefinition['rollUp'],
  language: Language,
): Status {
  const statuses = items.flatMap(({ id, title, status }) =>
    status === undefined ? [] : [{ id, label: title, status }],
  );
  if (statuses.length > 0) return rollUpParts(statuses, by ?? 'worst', language);
  return {
    colour: 'not-applicable',
    decidedBy: 'nobody',
    reason: translate(language, 'report.section-without-status'),
  };
}

function noAnswer(language: Language): Status {
  return {
    colour: 'no-data',
    decidedBy: 'nobody',
    reason: translate(language, 'report.section-without-answer'),
  };
}
