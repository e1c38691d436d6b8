import type { ItemAnswer } from '../../answer/item-answer.ts';
import { evaluateRows } from '../../formula/evaluate-rows.ts';
import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { periodLabel } from '../../period/period-label.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { previousValueThisYear } from '../shared/previous-value.ts';
import { readValue } from '../shared/read-value.ts';
import { tableCell } from '../shared/table-cell.ts';
import { unitNote } from '../shared/unit-note.ts';
import { budgetUseCells } from './cells.ts';
import type { BudgetUseItem } from './schema.ts';

/** Annual budget, accounts so far, and the share of the budget that is used. */
export function computeBudgetUse(
  item: BudgetUseItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const { language, period } = context;
  const budgets = evaluateRows(item.rows, (id) => context.plan('annualBudget', id));
  const accounts = evaluateRows(item.rows, (id) => readValue(answer?.cells[id]));
  const rows = item.rows.map((row) => {
    const previous = previousValueThisYear(context, (earlier) =>
      evaluateRows(item.rows, (id) => readValue(context.history(id, earlier))).get(row.id),
    );
    const values = { budget: budgets.get(row.id), accounts: accounts.get(row.id), previous };
    return { row, cells: budgetUseCells(item, row, values, context) };
  });
  return {
    cells: rows.flatMap(({ cells }) => cells),
    blocks: [
      {
        type: 'table',
        columns: [
          { id: 'annualBudget', label: translate(language, 'kinds.annualBudget') },
          {
            id: 'actual',
            label: translate(language, 'kinds.accountsTo', { period: periodLabel(period, language) }),
          },
          { id: 'share', label: translate(language, 'kinds.shareUsed') },
        ],
        rows: rows.map(({ row, cells }) => ({
          label: localText(row.label, language),
          style: row.style,
          cells: cells.map(tableCell),
        })),
        note: unitNote(item.unit, language),
      },
    ],
  };
}
