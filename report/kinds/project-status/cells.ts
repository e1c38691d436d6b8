import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { periodBefore } from '../shared/period-before.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { rollUp } from '../../status/roll-up.ts';
import type { Status } from '../../status/status.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext } from '../kind.ts';
import { areaStatus, areaTrend, areaColourOf, readAreaColour } from '../shared/area-colour.ts';
import { colourCell } from '../shared/colour-cell.ts';
import { colourOf, commentOf } from './cell-names.ts';
import type { ProjectStatusItem } from './schema.ts';

/** How a project stood in one period: a cell for each area that has a colour then, and one for the whole. */
interface Standing {
  readonly areas: readonly Cell[];
  readonly overall: Cell | undefined;
}

/** This period's cells and the last one's, areas first. `overall` is this period's, where there is one. */
export function projectCells(
  item: ProjectStatusItem,
  entered: (cell: string) => string | undefined,
  context: ItemContext,
): { readonly cells: readonly Cell[]; readonly overall: Status | undefined } {
  const last = periodBefore(context);
  const before = standing(item, last, (cell) => context.history(cell, last), context);
  const now = standing(item, context.period, entered, context);
  const withTrend = (cell: Cell): Cell => {
    const earlier = allOf(before).find(({ id }) => id === cell.id);
    const trend = areaTrend(areaColourOf(cell.status?.colour), areaColourOf(earlier?.status?.colour));
    return trend === undefined ? cell : { ...cell, trend };
  };
  const known = before.areas.some(({ status }) => status?.decidedBy === 'person');
  return {
    // The worst of the areas is the item's own status; only last time's stands nowhere else.
    cells: [
      ...(item.overall === 'chosen' ? allOf(now) : now.areas).map(withTrend),
      ...(known ? allOf(before) : []),
    ],
    overall: now.overall?.status,
  };
}

function allOf({ areas, overall }: Standing): readonly Cell[] {
  return overall === undefined ? areas : [...areas, overall];
}

function standing(
  item: ProjectStatusItem,
  period: PeriodId,
  entered: (cell: string) => string | undefined,
  { period: current, language }: ItemContext,
): Standing {
  const source = period === current ? 'entered' : 'history';
  const chosen = (colour: string, comment: string): Status =>
    areaStatus(readAreaColour(entered(colour)), entered(comment), language);
  const project = localText(item.title, language);
  // A list of what changed or is red names no item, so each name says whose it is.
  const named = (name: string): string =>
    translate(language, 'projects.cellOf', { row: project, column: name });
  const areas = item.areas.map(({ id, label }) =>
    colourCell({
      item: item.id,
      id,
      period,
      source,
      label: named(localText(label, language)),
      status: chosen(colourOf(id), commentOf(id)),
    }),
  );
  if (item.overall === 'none') return { areas, overall: undefined };
  const statuses = areas.flatMap(({ id, status }) => {
    const area = item.areas.find((candidate) => candidate.id === id);
    return status === undefined || area === undefined
      ? []
      : [{ label: localText(area.label, language), status }];
  });
  const status =
    item.overall === 'chosen' ? chosen('overall', 'overall.comment') : rollUp(statuses, language);
  const label = named(translate(language, 'projects.overall'));
  return { areas, overall: colourCell({ item: item.id, id: 'overall', period, source, label, status }) };
}
