import type { Cell } from '../value/cell.ts';
import type { Area } from './area.ts';
import { isOfAreas } from './is-of-areas.ts';

/** Which of the coloured figures a question is about. */
export interface AskedFor {
  readonly areas?: readonly Area[] | undefined;
  /** Only those that have reached their target, or that have not. */
  readonly reached?: boolean | undefined;
}

/** Whether a question is about a figure; all are where it names neither areas nor targets. */
export function isAskedFor(cell: Cell, { areas, reached }: AskedFor): boolean {
  return isOfAreas(cell, areas) && (reached === undefined || cell.status?.targetMet === reached);
}
