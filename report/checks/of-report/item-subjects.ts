import type { AnsweredSection } from '../../answer/section-record.ts';
import type { ReportItem } from '../../assembly/report.ts';
import { cadenceOf } from '../../history/cadence-of.ts';
import { isDecimalText } from '../../number/decimal.ts';
import { parsePeriod } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import type { Cell } from '../../value/cell.ts';
import type { Point, Subject } from '../evidence/subject.ts';
import { groupBy } from '../group-by.ts';
import { columnMeaning } from './column-meaning.ts';
import type { RowDefinition } from './row-definitions.ts';

/** Names of figures that are a part of a whole. */
const proportion =
  /(?<!\p{L})(?:andel|del av|prosentandel|svarprosent|share|proportion|\p{L}*(?:grad|prosent))(?:en|a|et)?(?!\p{L})/iu;

interface Known {
  readonly section: string;
  readonly item: ReportItem;
  readonly rows: readonly RowDefinition[];
  readonly past: AnsweredSection['past'];
  readonly subjects: readonly Subject[];
}

/** By the cells of an item, which are the very same ones as long as it is computed from the same answer. */
const known = new WeakMap<readonly Cell[], Known>();

/** The rows of an item as sentences speak of them, with every value that the report or an earlier period has. */
export function itemSubjects(
  section: string,
  item: ReportItem,
  rows: readonly RowDefinition[],
  past: AnsweredSection['past'],
): readonly Subject[] {
  const before = known.get(item.cells);
  if (
    before?.section === section &&
    before.item.id === item.id &&
    before.item.blocks === item.blocks &&
    before.rows === rows &&
    before.past === past
  )
    return before.subjects;
  const subjects = subjectsOf(section, item, rows, past);
  known.set(item.cells, { section, item, rows, past, subjects });
  return subjects;
}

function subjectsOf(
  section: string,
  item: ReportItem,
  rows: readonly RowDefinition[],
  past: AnsweredSection['past'],
): readonly Subject[] {
  const labels = rowLabels(item);
  return groupBy(item.cells, ({ id }) => id).flatMap((cells) => {
    const first = cells.find(({ column }) => columnMeaning(column) !== undefined);
    if (first === undefined) return [];
    const own = cells.filter(({ unit }) => unit === first.unit);
    const points = uniquePoints([...own.flatMap(pointsOf), ...pastPoints(first, past)]);
    if (points.length === 0) return [];
    const row = rows.find(({ id }) => id === first.id);
    const label = labels.get(first.id) ?? first.label;
    return [
      {
        where: { section, item: item.id, cell: first.id },
        label,
        unit: first.unit,
        decimals: first.decimals,
        ...(row === undefined ? {} : { aliases: row.aliases }),
        ...(row?.better === undefined ? {} : { better: row.better }),
        ...(first.unit === 'percent' && proportion.test(label) ? { proportion: true } : {}),
        points,
      },
    ];
  });
}

/** A row's name as its table has it, which is shorter than the label of a cell that stands alone. */
function rowLabels(item: ReportItem): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const block of item.blocks) {
    if (block.type !== 'table') continue;
    for (const row of block.rows) {
      for (const cell of row.cells) if (cell.type === 'value') labels.set(cell.cell.id, row.label);
    }
  }
  return labels;
}

function pointsOf(cell: Cell): readonly Point[] {
  const meaning = meaningOf(cell);
  if (meaning === undefined) return [];
  const { role, basis } = meaning;
  const { period, value, target, previous } = cell;
  return [
    ...(value === undefined ? [] : [{ role, basis, period, value }]),
    ...(target === undefined ? [] : [{ role: 'target' as const, basis, period, value: target }]),
    ...(previous === undefined || role !== 'actual' ? [] : [{ role, basis, ...previous }]),
  ];
}

/** What earlier periods had in the same cell, beyond what the report shows of it. */
function pastPoints(cell: Cell, past: AnsweredSection['past']): readonly Point[] {
  const meaning = meaningOf(cell);
  if (meaning?.role !== 'actual') return [];
  return Object.entries(past).flatMap(([text, items]): readonly Point[] => {
    const period = parsePeriod(text);
    const cells = items[cell.item];
    const value = cells?.[cell.id] ?? cells?.[`${cell.id}.${cell.column}`];
    // Months that a longer period is made of are its parts, not its past.
    if (period !== undefined && cadenceOf(period) !== cadenceOf(cell.period)) return [];
    if (period === undefined || value === undefined || !isDecimalText(value)) return [];
    return [{ ...meaning, period, value }];
  });
}

/** What a cell says that it covers goes before what its column's name says. */
function meaningOf({ column, basis }: Cell): Pick<Point, 'role' | 'basis'> | undefined {
  const meaning = columnMeaning(column);
  return meaning === undefined || basis === undefined ? meaning : { ...meaning, basis };
}

function uniquePoints(points: readonly Point[]): readonly Point[] {
  const known = new Map<string, Point>();
  const keyOf = ({ role, basis, period }: { role: string; basis: string; period: PeriodId }) =>
    `${role} ${basis} ${period}`;
  for (const point of points) if (!known.has(keyOf(point))) known.set(keyOf(point), point);
  return [...known.values()];
}
