import type { z } from 'zod';
import { toDecimalText } from '../../number/decimal.ts';
import type { Direction, Unit } from '../../value/unit.ts';
import type { Ruled } from '../ruled.ts';
import type { yearSchema } from './year-schema.ts';

interface Row {
  readonly id: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly direction: Direction;
  readonly baseline?: number | string | undefined;
  readonly year?: z.infer<typeof yearSchema>;
}

/** The rule of a row's whole year, where it has one, as it is checked when the definition is loaded. */
export function yearRuled(
  { id, year, unit, decimals, direction, baseline }: Row,
  index: number,
): readonly Ruled[] {
  if (year?.status === undefined) return [];
  const target = year.target === undefined ? undefined : toDecimalText(year.target);
  const targets = target === undefined ? [] : [{ value: target, column: 'estimate' } as const];
  const hasBaseline = baseline !== undefined;
  return [
    {
      path: ['rows', index, 'year', 'status'],
      rule: year.status,
      subject: { unit, decimals, direction, target, targets, hasBaseline },
      planned: { cell: id, targets: ['annualTarget'] },
    },
  ];
}
