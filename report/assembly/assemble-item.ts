import type { ItemAnswer } from '../answer/item-answer.ts';
import type { AnsweredSection } from '../answer/section-record.ts';
import { computeItem } from '../kinds/index.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import type { ItemResult } from '../kinds/kind.ts';
import { markedTitle } from '../kinds/shared/with-notes.ts';
import { localText } from '../language/local-text.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Status } from '../status/status.ts';
import type { AssemblyScope } from './assembly-scope.ts';
import { cellLookup } from './cell-lookup.ts';
import { itemContext } from './item-context.ts';
import type { ReportItem } from './report.ts';

/** One item of the report as it stands: computed from its answer, or an empty place with what earlier periods said. */
export function assembleItem(
  item: ItemDefinition,
  record: AnsweredSection,
  scope: AssemblyScope,
  section: string,
): ReportItem {
  const { language, period, plan } = scope;
  const answer = record.answers[item.id];
  const authorName = (id: string) => scope.authorName?.(section, id);
  const contextOf = (id: string) =>
    itemContext({ item: id, period, language, plan, past: record.past, authorName });
  const items = scope.definition.sections.find(({ id }) => id === section)?.items ?? [];
  const context = { ...contextOf(item.id), cellOf: cellLookup(items, record, contextOf) };
  const result = computeItem(item, answer?.state === 'answered' ? answer : undefined, context);
  const status = itemStatus(answer, result, language);
  const sentence = itemSentence(item, answer, language);
  return {
    id: item.id,
    kind: item.kind,
    title: markedTitle(item, language),
    state: answer?.state ?? 'outstanding',
    ...(status === undefined ? {} : { status }),
    cells: result.cells,
    blocks: result.blocks,
    ...(answer?.comment === undefined ? {} : { comment: answer.comment }),
    ...(sentence === undefined ? {} : { sentence }),
  };
}

/** Nil and not applicable are answers, so they leave no gap in the roll-up. */
function itemStatus(
  answer: ItemAnswer | undefined,
  result: ItemResult,
  language: Language,
): Status | undefined {
  if (result.status === undefined || (answer?.state !== 'nil' && answer?.state !== 'not-applicable'))
    return result.status;
  const reason = translate(language, answer.state === 'nil' ? 'report.nil' : 'report.not-applicable');
  return { colour: 'not-applicable', decidedBy: 'person', reason };
}

function itemSentence(
  item: ItemDefinition,
  answer: ItemAnswer | undefined,
  language: Language,
): string | undefined {
  if (answer?.state === 'not-applicable') return translate(language, 'report.not-applicable');
  if (answer?.state !== 'nil') return undefined;
  return item.nil === undefined ? translate(language, 'report.nil') : localText(item.nil, language);
}
