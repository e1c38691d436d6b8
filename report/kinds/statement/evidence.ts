import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { Evidence } from '../../checks/check-input.ts';
import type { EntryTable } from '../../checks/evidence/relations.ts';
import type { Place } from '../../checks/place.ts';
import { localText } from '../../language/local-text.ts';
import type { ItemContext } from '../kind.ts';
import { readValue } from '../shared/read-value.ts';
import type { StatementItem } from './schema.ts';

const entered = { month: 'budget', yearToDate: 'budgetToDate' } as const;

/** The lines that were entered, month and year to date each by itself, to compare their signs. */
export function statementEvidence(
  item: StatementItem,
  answer: ItemAnswer,
  context: ItemContext,
  where: Place,
): Partial<Evidence> {
  const columns = ['month', 'yearToDate'] as const;
  return {
    entries: columns.map((column): EntryTable => {
      const lines = item.lines.flatMap(({ id, label, class: sort }) => {
        const value = readValue(answer.cells[`${id}.${column}`]);
        if (value === undefined) return [];
        const budget = context.plan(entered[column], id);
        return [
          { id: `${id}.${column}`, label: localText(label, context.language), class: sort, value, budget },
        ];
      });
      return { where, lines, unit: item.unit, decimals: item.decimals };
    }),
  };
}
