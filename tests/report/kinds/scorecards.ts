import type { ItemAnswer } from '../../../report/answer/item-answer.ts';
import { itemContext } from '../../../report/assembly/item-context.ts';
import { computeItem, type Item, itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import type { ItemContext } from '../../../report/kinds/kind.ts';
import { planSchema } from '../../../report/plan/plan-schema.ts';
import type { Cell } from '../../../report/value/cell.ts';
import { period } from './example.ts';

export type Past = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const bands = { green: '>= 10', yellow: '>= 5 and < 10', red: '< 5' };

/** A scorecard of these rows. */
export function scorecard(rows: readonly object[], changes: object = {}): Item {
  return itemOfAnyKindSchema.parse({ id: 'card', kind: 'scorecard', title: 'Kort', rows, ...changes });
}

/** What it knows in a period: history by period and cell, and the plan's measures. */
export function contextAt(at: string, past: Past = {}, items: object = {}): ItemContext {
  const plan = planSchema.parse({ schema: 1, report: 'r', year: 2024, items: { card: items } });
  const history = Object.fromEntries(Object.entries(past).map(([key, cells]) => [key, { card: cells }]));
  return itemContext({ item: 'card', period: period(at), language: 'nb', plan, past: history });
}

/** This period's cell of a row in a column. */
export function cell(
  item: Item,
  answer: ItemAnswer,
  context: ItemContext,
  id: string,
  column = 'actual',
): Cell {
  const found = computeItem(item, answer, context).cells.find(
    (each) => each.id === id && each.column === column && each.period === context.period,
  );
  return found!;
}
