import { z } from 'zod';
import { statusRuleSchema } from '../../status/rule-schema.ts';
import { directions, units } from '../../value/unit.ts';
import { itemSchema } from '../item-schema.ts';
import { checkSomethingToEnter } from '../shared/check-something-to-enter.ts';
import { decimalsSchema, exactNumberSchema } from '../shared/number-schemas.ts';
import { rollUpSchema } from '../shared/roll-up-schema.ts';
import { numberRowSchema } from '../shared/row-schema.ts';
import { signSchema } from '../shared/sign.ts';
import { targetScheduleSchema } from '../shared/target-schedule.ts';
import { startSchema } from '../shared/started.ts';
import {
  checkPace,
  dataLagSchema,
  paceSchema,
  yearAggregationSchema,
  yearSchema,
} from '../shared/year-schema.ts';

const indicatorRowSchema = numberRowSchema.extend({
  unit: z.enum(units),
  decimals: decimalsSchema,
  /** Which way is better; `none` makes no change good or bad. */
  direction: z.enum(directions).default('none'),
  /** The target of every period; a plan's measure `target` goes before it. */
  target: exactNumberSchema.optional(),
  /** Targets that take its place from some period on. */
  targets: targetScheduleSchema,
  /** What changes and target lines are counted from; a plan's measure `baseline` goes before it. */
  baseline: exactNumberSchema.optional(),
  /** How the year's figure comes from its periods. */
  aggregation: yearAggregationSchema,
  dataLag: dataLagSchema,
  pace: paceSchema,
  year: yearSchema,
  sign: signSchema.optional(),
  /** May be left blank; a blank then counts as nothing in a sum. */
  optional: z.boolean().default(false),
  status: statusRuleSchema.optional(),
  /** The first period that it is counted in, where that is later than the report's own first. */
  from: startSchema,
});

/** `day-after`: stock figures, named by the day after the period ("1. april 2024"). */
const stockOnSchema = z.literal('day-after').optional();

const windowSchema = z.union([
  /** A matrix of the last years: a line for each year, a column for each of its periods. */
  z.strictObject({ years: z.int().min(1).max(10), stockOn: stockOnSchema }),
  /** This period and those just before it, so many in all. */
  z.strictObject({ months: z.int().min(1).max(60), stockOn: stockOnSchema }),
  /** All periods with values since this one. */
  z.strictObject({
    from: z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]|T[1-3]))?$/, 'write a period such as "2024-03"'),
    stockOn: stockOnSchema,
  }),
]);

/** Figures with unit, target and limits, alone or with their history. */
export const indicatorsSchema = itemSchema
  .extend({
    kind: z.literal('indicators'),
    /** Which earlier periods are shown beside this one; without it, none. */
    window: windowSchema.optional(),
    rows: z.array(indicatorRowSchema).min(1),
    rollUp: rollUpSchema,
  })
  .superRefine((item, problems) => {
    checkSomethingToEnter(item.rows, 'rows', problems);
    checkPace(item.rows, problems);
  });

export type IndicatorsItem = z.infer<typeof indicatorsSchema>;

export type IndicatorRow = IndicatorsItem['rows'][number];
