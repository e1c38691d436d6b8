import { z } from 'zod';
import { statusRuleSchema } from '../../status/rule-schema.ts';
import { directions, units } from '../../value/unit.ts';
import { itemSchema } from '../item-schema.ts';
import { decimalsSchema, exactNumberSchema } from '../shared/number-schemas.ts';
import { rollUpSchema } from '../shared/roll-up-schema.ts';
import { rowSchema } from '../shared/row-schema.ts';
import { targetScheduleSchema } from '../shared/target-schedule.ts';

const seriesRowSchema = rowSchema.extend({
  unit: z.enum(units),
  decimals: decimalsSchema,
  direction: z.enum(directions).default('none'),
  /** The target of every month; a plan's measure `target` goes before it. */
  target: exactNumberSchema.optional(),
  targets: targetScheduleSchema,
  /** How the months make the figure of the report's period. */
  aggregate: z.enum(['sum', 'mean', 'last']),
  /** Of each month, and of the period. */
  status: statusRuleSchema.optional(),
  optional: z.boolean().default(false),
});

/** Figures month by month in a longer report: a line for each year, a column for each month, the targets last. */
export const monthlySeriesSchema = itemSchema.extend({
  kind: z.literal('monthly-series'),
  rows: z.array(seriesRowSchema).min(1).max(12),
  /** How many years are shown, this one among them. */
  years: z.int().min(1).max(10).default(3),
  /** How many months the figures are behind the report: with 1, a report to April asks for March as its last. */
  dataLag: z.int().min(0).max(11).default(0),
  rollUp: rollUpSchema,
});

export type MonthlySeriesItem = z.infer<typeof monthlySeriesSchema>;

export type SeriesRow = MonthlySeriesItem['rows'][number];
