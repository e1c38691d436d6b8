import type { Need } from '../kind.ts';
import type { MatrixDimension, MatrixRow, StatusMatrixItem } from './schema.ts';

/** Where a place of the matrix gets its colour: an item as a whole, or one of its cells. */
export interface Source {
  readonly item: string;
  readonly cell?: string;
}

/** The source of a place; undefined where a person chooses the colour. */
export function sourceOf(row: MatrixRow, dimension: MatrixDimension): Source | undefined {
  const said = row.cells[dimension.id];
  if (said === 'entered') return undefined;
  if (said !== undefined) {
    const [item = '', cell] = said.split('/');
    return cell === undefined ? { item } : { item, cell };
  }
  return row.from === undefined ? undefined : { item: row.from, cell: dimension.area ?? dimension.id };
}

/** Every item that the matrix takes something from. */
export function matrixNeeds({ rows, dimensions }: StatusMatrixItem): readonly Need[] {
  return rows.flatMap((row, index) => [
    ...(row.from === undefined
      ? []
      : [{ path: ['rows', index, 'from'], item: row.from, kind: 'project-status' }]),
    ...dimensions.flatMap((dimension): readonly Need[] => {
      const source = sourceOf(row, dimension);
      if (source === undefined) return [];
      const said = row.cells[dimension.id] !== undefined;
      const path = said ? ['rows', index, 'cells', dimension.id] : ['rows', index, 'from'];
      return [{ path, item: source.item, ...(source.cell === undefined ? {} : { cell: source.cell }) }];
    }),
  ]);
}

/** Whether anybody is asked for anything: a matrix may be taken from other items altogether. */
export function matrixAsks(item: StatusMatrixItem): boolean {
  if (item.reference !== undefined || item.overall === 'chosen') return true;
  if (item.rows.some((row) => row.from === undefined && item.board)) return true;
  return item.rows.some((row) => item.dimensions.some((dimension) => sourceOf(row, dimension) === undefined));
}
