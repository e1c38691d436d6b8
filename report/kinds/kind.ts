import type { z } from 'zod';
import type { ItemAnswer } from '../answer/item-answer.ts';
import type { Evidence } from '../checks/check-input.ts';
import type { Place } from '../checks/place.ts';
import type { Language } from '../language/language.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { Status } from '../status/status.ts';
import type { Block } from '../value/block.ts';
import type { Cell } from '../value/cell.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Field } from './field.ts';
import type { Ruled } from './ruled.ts';

/** What an item may look at besides its own answer. Lookups give undefined where nothing is known: blank is not zero. */
export interface ItemContext {
  readonly language: Language;
  readonly period: PeriodId;
  /** The name of who overrode a colour, for readers who may know it; else the role is shown. */
  authorName?(id: string): string | undefined;
  /** A value of the plan: the period's own, or the one that holds for the whole year. */
  plan(measure: string, cell: string, period?: PeriodId): DecimalText | undefined;
  /** The entered text of a cell of this item in an earlier period. */
  history(cell: string, period: PeriodId): string | undefined;
  /** The earlier periods that have any entered value for this item, oldest first. */
  readonly historyPeriods: readonly PeriodId[];
}

/** Deviations so large that a comment must explain them. Texts are in the reader's language, figures with their unit. */
export interface MaterialDeviations {
  /** From how much on, e.g. "4,0 mill. kr". */
  readonly limit: string;
  /** The largest first. */
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

/** What an item gives to the report. `blocks` are in reading order. */
export interface ItemResult {
  readonly cells: readonly Cell[];
  readonly blocks: readonly Block[];
  /** The item's status, where it has one; rolled up worst-of from its cells unless the kind says otherwise. */
  readonly status?: Status;
  /** Absent when there are none. */
  readonly material?: MaterialDeviations;
}

/** The part of an item's definition that every kind has. */
export interface ItemBase {
  readonly id: string;
  readonly kind: string;
}

/**
 * One kind of content. Its folder under `report/kinds/` holds all there is to it: `schema.ts` (what the definition
 * may say), `fields.ts` (what the owner gives) and `compute.ts` (what the report shows); `report/kinds/index.ts` lists it.
 */
export interface Kind<D extends ItemBase = ItemBase> {
  readonly name: D['kind'];
  readonly schema: z.ZodType<D>;
  /** The text field that says what a comment would say, so that none is asked for beside it. */
  readonly reasonField?: string;
  /** The status rules of an item, checked when the definition is loaded. A kind whose colours people choose has none. */
  rules?(item: D): readonly Ruled[];
  fields(item: D, context: ItemContext): readonly Field[];
  compute(item: D, answer: ItemAnswer | undefined, context: ItemContext): ItemResult;
  /**
   * What there is to check in an answer beyond its figures and texts, which are found in every kind: totals that were
   * entered, milestones, phases, chosen colours with what they are about. `where` is the item's own place.
   */
  evidence?(item: D, answer: ItemAnswer, context: ItemContext, where: Place): Partial<Evidence>;
}
