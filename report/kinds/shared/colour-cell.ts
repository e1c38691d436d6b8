import type { PeriodId } from '../../period/period-id.ts';
import type { Status } from '../../status/status.ts';
import type { Trend } from '../../status/trend.ts';
import type { Cell } from '../../value/cell.ts';
import { chosenColours, type ChosenColour } from './colour-choice.ts';
import type { Previous } from './previous-value.ts';

/** A cell whose whole content is a colour chosen by a person: a status and no value. */
export function colourCell(parts: {
  readonly item: string;
  readonly id: string;
  readonly label: string;
  readonly period: PeriodId;
  readonly source: 'entered' | 'history';
  readonly status: Status;
  readonly trend?: Trend | undefined;
}): Cell {
  return { ...parts, column: 'colour', unit: 'score', decimals: 0 };
}

/** Which way a chosen colour went since last time: towards green is up, and good. */
export function colourTrend(
  now: ChosenColour | undefined,
  previous: Pick<Previous<ChosenColour>, 'value'> | undefined,
): Trend | undefined {
  if (now === undefined || previous === undefined) return undefined;
  const steps = chosenColours.indexOf(previous.value) - chosenColours.indexOf(now);
  if (steps === 0) return { movement: 'same', good: undefined };
  return steps > 0 ? { movement: 'up', good: true } : { movement: 'down', good: false };
}
