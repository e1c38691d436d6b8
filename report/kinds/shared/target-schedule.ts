import { z } from 'zod';
import { toDecimalText } from '../../number/decimal.ts';
import { exactNumberSchema } from '../../number/exact-number-schema.ts';
import { inForce } from '../../period/in-force.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { isPeriodId } from '../../period/period-parts.ts';
import type { DecimalText } from '../../value/decimal-text.ts';

/** Targets that follow each other: each holds from its period on, until the next. */
export const targetScheduleSchema = z
  .array(
    z.strictObject({
      from: z.string().refine(isPeriodId, 'write a period such as "2024-07", "2024-T2" or "2024"'),
      target: exactNumberSchema,
    }),
  )
  .min(1)
  .optional();

/** What a definition says about a target: one for all time, and those that take its place from some period on. */
export interface TargetSource {
  readonly target?: number | string | undefined;
  readonly targets?: z.infer<typeof targetScheduleSchema>;
}

/**
 * The target that a definition gives in a period.
 * @example definedTarget({ target: 60, targets: [{ from: '2024-07', target: 65 }] }, '2024-08') //=> '65'
 */
export function definedTarget(
  { target, targets = [] }: TargetSource,
  period: PeriodId,
): DecimalText | undefined {
  const found = inForce(targets, period)?.target ?? target;
  return found === undefined ? undefined : toDecimalText(found);
}
