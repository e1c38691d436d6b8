import type { ItemAnswer } from '../../answer/item-answer.ts';
import { fieldsOf } from '../../kinds/index.ts';
import type { ItemBase, ItemContext } from '../../kinds/kind.ts';
import { localText } from '../../language/local-text.ts';
import { isDecimalText } from '../../number/decimal.ts';
import { figureOfMonths } from '../../parts/figure-of-months.ts';
import { monthsSource } from '../../parts/months-source.ts';
import { newestTexts } from '../../parts/newest-texts.ts';
import type { Evidence } from '../check-input.ts';
import type { TakenFigure } from '../evidence/taken.ts';

/** What an item takes from other reports, where that can be compared with what was delivered. */
export function itemTaken(
  section: string,
  item: ItemBase,
  answer: ItemAnswer,
  context: ItemContext,
): Pick<Evidence, 'takenFigures' | 'takenTexts'> {
  if (item.fromMonths === undefined && item.fromReport === undefined)
    return { takenFigures: [], takenTexts: [] };
  const fields = fieldsOf(item, context);
  const { fromMonths } = item;
  const takenFigures = fields.flatMap(({ id, label, input }): readonly TakenFigure[] => {
    const cell = fromMonths?.cells[id];
    const given = answer.cells[id];
    if (cell === undefined || input.type !== 'number' || given === undefined || !isDecimalText(given))
      return [];
    const figure = figureOfMonths(id, input.decimals, cell, context);
    if (figure.value === undefined) return [];
    return [
      {
        where: { section, item: item.id, cell: id },
        label,
        given,
        expected: figure.value,
        source: monthsSource(figure, cell.aggregate, context.language),
        unit: input.unit,
        decimals: input.decimals,
      },
    ];
  });
  return {
    takenFigures,
    takenTexts: item.fromReport === undefined ? [] : texts(section, item, answer, context),
  };
}

/** Texts that were delivered as they were taken, and that the other report says otherwise now. */
function texts(
  section: string,
  item: ItemBase,
  answer: ItemAnswer,
  context: ItemContext,
): Evidence['takenTexts'] {
  const { taken } = context;
  if (taken?.delivered === undefined) return [];
  const now = newestTexts(taken);
  const labels = new Map(fieldsOf(item, context).map(({ id, label }) => [id, label]));
  return Object.entries(taken.delivered).flatMap(([cell, text]) => {
    const expected = now[cell];
    if (answer.cells[cell] !== text || expected === undefined || expected === text) return [];
    return [
      {
        where: { section, item: item.id, cell },
        label: labels.get(cell) ?? cell,
        given: text,
        expected,
        source: taken.title === undefined ? '' : localText(taken.title, context.language),
      },
    ];
  });
}
