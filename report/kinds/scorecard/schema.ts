import { z } from 'zod';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { statusRuleSchema } from '../../status/rule-schema.ts';
import { directions, units } from '../../value/unit.ts';
import { idSchema, itemSchema } from '../item-schema.ts';
import { decimalsSchema, exactNumberSchema } from '../shared/number-schemas.ts';
import { rollUpSchema } from '../shared/roll-up-schema.ts';
import { rowSchema } from '../shared/row-schema.ts';
import { signSchema } from '../shared/sign.ts';
import { targetScheduleSchema } from '../shared/target-schedule.ts';
import { dataLagSchema, paceSchema } from '../shared/year-schema.ts';
import { scorecardColumns } from './columns.ts';
import { checkScorecard } from './check.ts';
import { inequalitySchema } from './target-form.ts';

/** What a column may say of its own; what it does not say is the row's. */
const rowColumnSchema = z.union([
  /** The row has no such figure. */
  z.literal(false),
  z.strictObject({
    target: z.union([exactNumberSchema, inequalitySchema]).optional(),
    targets: targetScheduleSchema,
    /** `none`: no colour in this column. */
    status: z.union([z.literal('none'), statusRuleSchema]).optional(),
    optional: z.boolean().optional(),
  }),
]);

const scorecardRowSchema = rowSchema.extend({
  /** The group that it stands in; rows of a group stand together. */
  group: idSchema.optional(),
  /** What is counted and how. */
  definition: localTextSchema.optional(),
  unit: z.enum(units),
  decimals: decimalsSchema,
  direction: z.enum(directions).default('none'),
  sign: signSchema.optional(),
  /** A figure, or an inequality such as `">= 5,0"`; the plan's `target`, `targetToDate` and `annualTarget` go before it. */
  target: z.union([exactNumberSchema, inequalitySchema]).optional(),
  /** Targets that take its place from some period on. */
  targets: targetScheduleSchema,
  /** How the plan's targets are to be read and shown, where that is not by direction alone. */
  relation: z.enum(['>', '>=', '<', '<=']).optional(),
  /** What changes and target lines are counted from; a plan's measure `baseline` goes before it. */
  baseline: exactNumberSchema.optional(),
  /** How the year so far comes from its periods where it is not entered; `entered`: it always is. */
  aggregation: z.enum(['entered', 'sum', 'mean', 'weighted-mean', 'last']).default('entered'),
  /** The row whose figures are the weights of a weighted mean. */
  weightedBy: idSchema.optional(),
  /** By how many months the figure is older than the report. */
  dataLag: dataLagSchema,
  /** May be left blank. */
  optional: z.boolean().default(false),
  /** `choose`: where there is no figure, a person may choose the colour and say why. */
  blank: z.enum(['no-data', 'choose']).default('no-data'),
  pace: paceSchema,
  headline: z.boolean().default(false),
  status: statusRuleSchema.optional(),
  columns: z
    .strictObject({
      period: rowColumnSchema.optional(),
      yearToDate: rowColumnSchema.optional(),
      estimate: rowColumnSchema.optional(),
    })
    .prefault({}),
});

const columnSchema = z
  .union([z.literal(false), z.strictObject({ label: localTextSchema.optional() })])
  .prefault({});

/** Indicators in groups, each for the period, the year to date and the year, with a target and a colour for each. */
export const scorecardSchema = itemSchema
  .extend({
    kind: z.literal('scorecard'),
    columns: z
      .strictObject({ period: columnSchema, yearToDate: columnSchema, estimate: columnSchema })
      .prefault({}),
    groups: z.array(z.strictObject({ id: idSchema, label: localTextSchema })).default([]),
    rows: z.array(scorecardRowSchema).min(1),
    rollUp: rollUpSchema,
    /** The columns whose colours count in it. */
    rollUpColumns: z
      .array(z.enum(scorecardColumns))
      .min(1)
      .default([...scorecardColumns]),
  })
  .superRefine(checkScorecard);

export type ScorecardItem = z.infer<typeof scorecardSchema>;

export type ScorecardRow = ScorecardItem['rows'][number];
