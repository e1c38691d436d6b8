import { z } from 'zod';
import { localTextSchema } from '../language/local-text-schema.ts';
import { isPeriodId } from '../period/period-parts.ts';
import { bandsSchema } from './bands-schema.ts';
import { changeSchema } from './rules/change.ts';
import { linearSchema } from './rules/linear.ts';
import { proratedSchema } from './rules/prorated.ts';
import { valuesSchema } from './rules/values.ts';

/** How a source that can be read in several ways is read here; shown in the report. */
const reading = localTextSchema.optional();

/** Limits on the deviation from the target: value − target, in the value's own unit or in percent of the target. */
const deviationSchema = z.strictObject({
  from: z.literal('target'),
  as: z.enum(['units', 'percent']),
  bands: bandsSchema,
});

/** Rules that compare a figure with limits. */
const measuredRuleSchemas = [
  z.strictObject({ bands: bandsSchema, reading }),
  z.strictObject({ deviation: deviationSchema, reading }),
  z.strictObject({ change: changeSchema, reading }),
  z.strictObject({ linear: linearSchema, reading }),
  z.strictObject({ prorated: proratedSchema, reading }),
  z.strictObject({ values: valuesSchema, reading }),
] as const;

/** A person chooses the colour, and says why. */
const discretionarySchema = z.strictObject({ discretionary: z.literal(true), reading });

const timedRuleSchema = z.union([...measuredRuleSchemas, discretionarySchema]);

const fromSchema = z.string().refine(isPeriodId, 'write a period such as "2024-07", "2024-T2" or "2024"');

/** Rules that follow each other: each holds from its period on, until the next. */
const scheduleSchema = z.strictObject({
  schedule: z.array(z.strictObject({ from: fromSchema, rule: timedRuleSchema })).min(1),
  reading,
});

/**
 * How a figure gets its colour: by limits on the value itself, on its deviation from the target, on its change, on the
 * target line through the year or on the part of the year that has gone; by lists of values; by a person; or by rules
 * that follow each other in time.
 */
export const statusRuleSchema = z.union([...measuredRuleSchemas, discretionarySchema, scheduleSchema]);

export type StatusRule = z.infer<typeof statusRuleSchema>;

/** A rule that holds at one time. */
export type TimedRule = z.infer<typeof timedRuleSchema>;

export type MeasuredRule = Exclude<TimedRule, { discretionary: true }>;
