/** One figure of the programme: what was measured, against what in the same run, and the mark that it is to reach. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value is held against, measured in the same run and unit. */
  readonly floor: number;
  readonly ratio: number;
  /** The highest ratio that is good enough. */
  readonly mark: number;
  readonly holds: boolean;
}

/** @example figureOf({ name: 'assemble', value: 80, floor: 10, unit: 'ms', mark: 12 }).ratio //=> 8 */
export function figureOf(parts: Pick<Figure, 'name' | 'value' | 'unit' | 'floor' | 'mark'>): Figure {
  const ratio = parts.value / parts.floor;
  return { ...parts, ratio, holds: ratio <= parts.mark };
}
