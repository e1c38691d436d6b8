import type { Judgement } from '../../checks/evidence/judged.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import type { ProjectStatusItem } from './schema.ts';

type Source = NonNullable<ProjectStatusItem['areas'][number]['economy']>;

/**
 * The lines of the table that a colour answers for, without its sums. A line that nothing is known of yet is left out:
 * blank is not zero.
 */
export function economyLines(source: Source, context: ItemContext): Judgement['economy'] {
  const table = context.item?.(source.item);
  const cells = (table?.cells ?? []).filter(({ period }) => period === context.period);
  const valueOf = (row: string, column: string) =>
    cells.find((cell) => cell.id === row && cell.column === column)?.value;
  const budgets = cells.filter(({ column, source: from }) => column === source.budget && from === 'entered');
  const [first] = budgets;
  if (first === undefined) return undefined;
  const lines = budgets.flatMap(({ id, label: long, value: budget }) => {
    const label = rowLabels(table).get(id) ?? long;
    const expected = source.expected
      .map((column) => valueOf(id, column))
      .find((value) => value !== undefined);
    return budget === undefined || expected === undefined ? [] : [{ label, budget, expected }];
  });
  return { lines, unit: first.unit, decimals: first.decimals };
}

/** A row's own name, which is shorter than the label of a cell that stands alone. */
function rowLabels(table: ItemResult | undefined): ReadonlyMap<string, string> {
  const rows = (table?.blocks ?? []).flatMap((block) => (block.type === 'table' ? block.rows : []));
  return new Map(
    rows.flatMap(({ label, cells }) =>
      cells.flatMap((cell) => (cell.type === 'value' ? [[cell.cell.id, label] as const] : [])),
    ),
  );
}
