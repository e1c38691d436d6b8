import type { ItemAnswer } from '../answer/item-answer.ts';
import type { AnsweredSection } from '../answer/section-record.ts';
import { computeItem, kindOf } from '../kinds/index.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import type { ItemResult } from '../kinds/kind.ts';
import { markedTitle } from '../kinds/shared/with-notes.ts';
import { localText } from '../language/local-text.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Status } from '../status/status.ts';
import type { AssemblyScope } from './assembly-scope.ts';
import { contextIn } from './context-in.ts';
import type { ReportItem } from './report.ts';

/** One item of the report as it stands: computed from its answer, or an empty place with what earlier periods said. */
export function assembleItem(
  item: ItemDefinition,
  record: AnsweredSection,
  scope: Omit<AssemblyScope, 'now'>,
  section: string,
): ReportItem {
  const { language } = scope;
  const answer = record.answers[item.id];
  const authorName = (id: string) => scope.authorName?.(section, id);
  const around = { ...scope, recordOf: (id: string) => scope.records.get(id) };
  const context = contextIn(around, item.id, { past: record.past, authorName });
  const result = computeItem(item, answer?.state === 'answered' ? answer : undefined, context);
  const status = itemStatus(answer, result, language);
  const sentence = itemSentence(item, answer, language);
  return {
    id: item.id,
    kind: item.kind,
    title: markedTitle(item, language),
    state: answer?.state ?? (kindOf(item).asks(item) ? 'outstanding' : 'answered'),
    ...(status === undefined ? {} : { status }),
    cells: result.cells,
    blocks: result.blocks,
    ...(answer?.comment === undefined ? {} : { comment: answer.comment }),
    ...(result.material === undefined ? {} : { material: result.material.lines.map(({ cell }) => cell) }),
    ...(sentence === undefined ? {} : { sentence }),
    ...(result.changes === undefined ? {} : { changes: result.changes }),
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
