import { localText } from '../../language/local-text.ts';
import type { Status } from '../../status/status.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { rollUpParts } from '../shared/roll-up-parts.ts';
import type { JudgedLine } from './judged-lines.ts';
import type { StatementItem } from './schema.ts';

/** The statement's colour: that of its judged cell, or of its entities' together, with a reason that names the entity. */
export function rollUpEntities(
  { status, rollUp }: StatementItem,
  judged: readonly JudgedLine[],
  cells: readonly Cell[],
  { language, period }: ItemContext,
): Status | undefined {
  const parts = judged.flatMap(({ line, column, entity }) => {
    const cell = cells.find((one) => one.id === line && one.column === column && one.period === period);
    if (cell?.status === undefined) return [];
    const label = entity === undefined ? cell.label : localText(entity.label, language);
    return [{ id: entity?.id ?? line, label, status: cell.status }];
  });
  if (status?.each !== true) return parts[0]?.status;
  return rollUp === 'none' || parts.length === 0 ? undefined : rollUpParts(parts, rollUp, language);
}
