import { z } from 'zod';
import type { ItemAnswer } from '../answer/item-answer.ts';
import { assessment } from './assessment/kind.ts';
import { attachments } from './attachments/kind.ts';
import { attestation } from './attestation/kind.ts';
import { audits } from './audits/kind.ts';
import { budgetUse } from './budget-use/kind.ts';
import type { Evidence } from '../checks/check-input.ts';
import type { Place } from '../checks/place.ts';
import type { RegisteredKind } from './define-kind.ts';
import type { Field } from './field.ts';
import { figure } from './figure/kind.ts';
import { goals } from './goals/kind.ts';
import { indicators } from './indicators/kind.ts';
import type { ItemBase, ItemContext, ItemResult } from './kind.ts';
import { list } from './list/kind.ts';
import { narrative } from './narrative/kind.ts';
import { notApplicable } from './not-applicable.ts';
import { decisions } from './decisions/kind.ts';
import { milestones } from './milestones/kind.ts';
import { monthlySeries } from './monthly-series/kind.ts';
import { projectEconomy } from './project-economy/kind.ts';
import { projectStatus } from './project-status/kind.ts';
import { risks } from './risks/kind.ts';
import { statusMatrix } from './status-matrix/kind.ts';
import { projectList } from './project-list/kind.ts';
import { requirements } from './requirements/kind.ts';
import { fillField } from '../parts/fill-field.ts';
import { fillFromReport } from '../parts/fill-from-report.ts';
import { linkField } from './shared/link-field.ts';
import { evidenceCell, withNotes } from './shared/with-notes.ts';
import { rollForward } from './roll-forward/kind.ts';
import { schemasOf } from './schemas-of.ts';
import { scorecard } from './scorecard/kind.ts';
import { statement } from './statement/kind.ts';
import { survey } from './survey/kind.ts';
import { varianceSplit } from './variance-split/kind.ts';
import { yearComparison } from './year-comparison/kind.ts';

/** Every kind of content. A new kind is a folder beside this file and one line here. */
const registry = [
  assessment,
  statement,
  indicators,
  scorecard,
  budgetUse,
  rollForward,
  yearComparison,
  monthlySeries,
  narrative,
  projectList,
  list,
  attestation,
  projectStatus,
  projectEconomy,
  milestones,
  risks,
  decisions,
  statusMatrix,
  requirements,
  varianceSplit,
  goals,
  audits,
  survey,
  figure,
  attachments,
] as const;

const byName: ReadonlyMap<string, RegisteredKind> = new Map(registry.map((kind) => [kind.name, kind]));

/** An item of any kind; `kind` decides which schema holds. */
export const itemOfAnyKindSchema = z.discriminatedUnion('kind', schemasOf(registry));

/** An item as it is after validation: `item.kind` tells its type. */
export type Item = z.infer<typeof itemOfAnyKindSchema>;

/** What the item's owner fills in, in the reader's language. */
export function fieldsOf(item: ItemBase, context: ItemContext): readonly Field[] {
  const { computed } = context;
  if (computed === undefined || kindOf(item).needs(item).length > 0) return fieldsAnew(item, context);
  return computed.fieldsOf(item, context.language, () => fieldsAnew(item, context));
}

function fieldsAnew(item: ItemBase, context: ItemContext): readonly Field[] {
  const { fromMonths, fromReport } = item;
  const own = kindOf(item).fields(item, context);
  const whole = fromReport === undefined ? own : own.map((field) => fillFromReport(field, context));
  const fields =
    fromMonths === undefined ? whole : whole.map((field) => fillField(field, fromMonths, context));
  if (item.evidence !== true || fields.length === 0) return fields;
  return [...fields, linkField(evidenceCell, undefined, context.language)];
}

/**
 * What the item gives to the report. Without an answer it still shows what plan and history say, and "no data" where
 * there is a rule. A nil return gives nothing: its sentence is printed in place of the content.
 */
export function computeItem(
  item: ItemBase,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  if (answer?.state === 'nil') return { cells: [], blocks: [] };
  if (answer?.state === 'not-applicable') return notApplicable(context.language);
  const kind = kindOf(item);
  const compute = () => withNotes(item, kind.compute(item, answer, context), answer, context.language);
  // What other items say and what readers may know of authors is in the context alone.
  const { computed } = context;
  if (computed === undefined || answer?.overrides !== undefined || kind.needs(item).length > 0)
    return compute();
  return computed.of(item, answer, context.language, compute);
}

/** What the item's kind has to be checked in an answer, beyond its figures and texts. */
export function evidenceOf(
  item: ItemBase,
  answer: ItemAnswer,
  context: ItemContext,
  where: Place,
): Partial<Evidence> {
  return kindOf(item).evidence(item, answer, context, where);
}

/**
 * The kind of an item.
 * @throws {Error} when there is no such kind, which a validated definition never has.
 */
export function kindOf(item: ItemBase): RegisteredKind {
  const kind = byName.get(item.kind);
  if (kind === undefined) throw new Error(`Item ${item.id} is of an unknown kind: ${item.kind}`);
  return kind;
}
