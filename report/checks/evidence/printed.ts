import type { Unit } from '../../value/unit.ts';

/** How figures are printed, which also says how much of them rounding has hidden. */
export interface Printed {
  readonly unit: Unit;
  readonly decimals: number;
}
