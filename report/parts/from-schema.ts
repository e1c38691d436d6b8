import { z } from 'zod';

/** How one figure is made of those of the parts: their sum, mean or weighted mean, or the last of them. */
export const partsAggregates = ['sum', 'mean', 'weighted', 'last'] as const;

const nameSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write an id');

/** A figure of the other report: an item's row, in the column `actual` where it is not said. */
const placeSchema = z.strictObject({
  item: nameSchema,
  row: nameSchema,
  column: z.string().min(1).default('actual'),
});

const cellSchema = placeSchema
  .extend({
    aggregate: z.enum(partsAggregates),
    /** The figure that weighs each part in a weighted mean. */
    weightedBy: placeSchema.optional(),
    /** The parts of the period, or all since the beginning of its year. */
    over: z.enum(['period', 'year-to-date']).default('period'),
  })
  .refine(
    ({ aggregate, weightedBy }) => (aggregate === 'weighted') === (weightedBy !== undefined),
    'weighted and weightedBy go together',
  );

/** Takes figures of an item from the shorter periods of another report, so that nobody types them again. */
export const fromSchema = z.strictObject({
  report: nameSchema,
  /** By the item's own field, such as `total`, or `total.period` in a scorecard. */
  cells: z.record(z.string().min(1), cellSchema),
});

/** Takes all that an item of another report says in the same period, or in the newest of its periods within it. */
export const fromReportSchema = z.strictObject({ report: nameSchema, item: nameSchema });

export type FromReport = z.infer<typeof fromReportSchema>;

export type From = z.infer<typeof fromSchema>;

export type FromCell = From['cells'][string];

export type FigurePlace = Pick<FromCell, 'item' | 'row' | 'column'>;
