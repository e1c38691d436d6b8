import { nameHint } from '../definition/name-hint.ts';
import type { Finding } from '../definition/problem.ts';
import { rowIds } from '../definition/row-ids.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { PeriodId } from '../period/period-id.ts';
import { parsePeriod } from '../period/period.ts';
import { askedCells } from './asked-cells.ts';
import type { PlanCell } from './plan-cells.ts';

/**
 * Holds the numbers that a plan gives for one item against what the item reads. A measure that it does not know is told
 * once, not for each of its numbers. `fallback` is the period to ask about for a number that holds for the whole year.
 */
export function checkCells(
  item: ItemDefinition,
  cells: readonly PlanCell[],
  fallback: PeriodId,
  language: Language,
): readonly Finding[] {
  const askedAt = ({ period }: PlanCell) =>
    askedCells(item, (period === undefined ? undefined : parsePeriod(period)) ?? fallback);
  const asked = [...new Set(cells.flatMap((cell) => [...askedAt(cell)]))].map(parts);
  if (cells.length > 0 && asked.length === 0) {
    const message = translate(language, 'check.unplanned-item', { item: item.id });
    return [{ severity: 'error', path: ['items', item.id], at: 'key', message }];
  }
  const known = [...new Set(asked.map(({ measure }) => measure))];
  return [...new Set(cells.map(({ measure }) => measure))].flatMap((measure): readonly Finding[] => {
    const values = cells.filter((cell) => cell.measure === measure);
    if (!known.includes(measure)) return [unknownMeasure(item, measure, values, known, language)];
    const names = asked.filter((one) => one.measure === measure).map(({ cell }) => cell);
    return values
      .filter((value) => !askedAt(value).has(`${measure} ${value.cell}`))
      .map((value) => unknownCell(item, value, names, language));
  });
}

function parts(name: string): { readonly measure: string; readonly cell: string } {
  const [measure = '', cell = ''] = name.split(' ');
  return { measure, cell };
}

function unknownMeasure(
  item: ItemDefinition,
  measure: string,
  values: readonly PlanCell[],
  known: readonly string[],
  language: Language,
): Finding {
  const rows = rowIds(item);
  const severity = values.every(({ cell }) => rows.includes(cell)) ? 'warning' : 'error';
  const hint = nameHint(measure, known, language);
  const message = translate(language, 'check.plan-measure-unused', { item: item.id, measure, hint });
  return { severity, path: ['items', item.id, measure], at: 'key', message };
}

function unknownCell(
  item: ItemDefinition,
  { measure, cell, path }: PlanCell,
  known: readonly string[],
  language: Language,
): Finding {
  if (rowIds(item).includes(cell)) {
    const message = translate(language, 'check.plan-value-unused', { measure, cell });
    return { severity: 'warning', path, at: 'key', message };
  }
  const hint = nameHint(cell, known, language);
  const message = translate(language, 'check.unknown-cell', { cell, item: item.id, hint });
  return { severity: 'error', path, at: 'key', message };
}
