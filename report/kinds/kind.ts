import type { z } from 'zod';
import type { ItemAnswer } from '../answer/item-answer.ts';
import type { TakenItem } from '../answer/taken.ts';
import type { Evidence } from '../checks/check-input.ts';
import type { Place } from '../checks/place.ts';
import type { YearFigure } from '../early-warning/year-figure.ts';
import type { Language } from '../language/language.ts';
import type { LocalText } from '../language/local-text.ts';
import type { From, FromReport } from '../parts/from-schema.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { Status } from '../status/status.ts';
import type { Block } from '../value/block.ts';
import type { Cell } from '../value/cell.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { ComputedItems } from './computed-items.ts';
import type { Field } from './field.ts';
import type { Ruled } from './ruled.ts';

/** What an item may look at besides its own answer. Lookups give undefined where nothing is known: blank is not zero. */
export interface ItemContext {
  readonly language: Language;
  readonly period: PeriodId;
  /** The name of who overrode a colour, for readers who may know it; else the role is shown. */
  authorName?(id: string): string | undefined;
  /**
   * A value of the plan: the period's own, or the one that holds for the whole year. What holds `until-next`, such as a
   * target, is of the newest period that has one.
   */
  plan(measure: string, cell: string, period?: PeriodId, holds?: 'until-next'): DecimalText | undefined;
  /** The entered text of a cell of this item in an earlier period. */
  history(cell: string, period: PeriodId): string | undefined;
  /** What a shorter period of another report gives for a field of this item, where the item takes it `from` there. */
  part?(field: string, month: PeriodId): string | undefined;
  /** All that another report of the store gives to this item. */
  readonly taken?: TakenItem | undefined;
  /** The earlier periods that have any entered value for this item, oldest first. */
  readonly historyPeriods: readonly PeriodId[];
  /**
   * What another item of the report gives, of those that the kind's `needs` names. A form knows only the items of its own
   * section, so undefined is not an error.
   */
  item?(id: string): ItemResult | undefined;
  /** What was computed before from the same past and plan; `computeItem` looks there first. */
  readonly computed?: ComputedItems;
}

/** Deviations so large that a comment must explain them. Texts are in the reader's language, figures with their unit. */
export interface MaterialDeviations {
  /** From how much on, e.g. "4,0 mill. kr". */
  readonly limit: string;
  /** The largest first. */
  readonly lines: readonly {
    readonly label: string;
    readonly value: string;
    /** The cell that deviates. */
    readonly cell: Pick<Cell, 'id' | 'column'>;
  }[];
}

/** What an item gives to the report. `blocks` are in reading order. */
export interface ItemResult {
  readonly cells: readonly Cell[];
  readonly blocks: readonly Block[];
  /** The item's status, where it has one; rolled up worst-of from its cells unless the kind says otherwise. */
  readonly status?: Status;
  /** Absent when there are none. */
  readonly material?: MaterialDeviations;
  /** What else than colours differs from the period before, in the order of the item; absent when nothing does. */
  readonly changes?: readonly ItemChange[];
  /** Short answers that other items may take up, by name: `board: 'yes'`, `to: '2024-03-11'`. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** Something that is new, gone, moved or worded otherwise. `text` is in the reader's language. */
export interface ItemChange {
  readonly label: string;
  readonly text: string;
}

/** Another item that an item takes something from, and where in the definition it says so. */
export interface Need {
  readonly path: readonly (string | number)[];
  readonly item: string;
  /** The kind that it must be of. */
  readonly kind?: string;
  /** The colour of it that is wanted, by the id of its area. */
  readonly cell?: string;
  /** The column of its table that is wanted. */
  readonly column?: string;
}

/** A footnote of an item, at some of its rows or at its title. */
export interface Footnote {
  readonly mark: string;
  readonly text: LocalText;
  readonly on?: readonly string[] | undefined;
}

/** The part of an item's definition that every kind has. */
export interface ItemBase {
  readonly id: string;
  readonly kind: string;
  readonly evidence?: boolean | undefined;
  readonly footnotes?: readonly Footnote[] | undefined;
  readonly fromMonths?: From | undefined;
  readonly fromReport?: FromReport | undefined;
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
  /** Its text and the reason of its colour stand in the definition: nobody wrote them, so the post quotes neither as a comment. */
  readonly fixedWords?: true;
  /** Content that mostly stays the same: forms open with what was said last period, and all of it can be left unchanged (C8). */
  readonly carriesForward?: boolean;
  /** The status rules of an item, checked when the definition is loaded. A kind whose colours people choose has none. */
  rules?(item: D): readonly Ruled[];
  /** Whether anybody is asked for anything; every item is unless its kind says otherwise. */
  asks?(item: D): boolean;
  /** Whether an item belongs to a period at all; without it, to every period. */
  isDue?(item: D, period: PeriodId): boolean;
  /** The other items that it takes something from. */
  needs?(item: D): readonly Need[];
  fields(item: D, context: ItemContext): readonly Field[];
  /** What is wrong with an answer whose fields are each in order, by field: a changed colour without a reason. */
  check?(item: D, answer: ItemAnswer, context: ItemContext): Readonly<Record<string, string>>;
  compute(item: D, answer: ItemAnswer | undefined, context: ItemContext): ItemResult;
  /** The figures that are followed through the year, whose end is projected (K12). */
  yearFigures?(item: D, answer: ItemAnswer | undefined, context: ItemContext): readonly YearFigure[];
  /**
   * What there is to check in an answer beyond its figures and texts, which are found in every kind: totals that were
   * entered, milestones, phases, chosen colours with what they are about. `where` is the item's own place.
   */
  evidence?(item: D, answer: ItemAnswer, context: ItemContext, where: Place): Partial<Evidence>;
}
