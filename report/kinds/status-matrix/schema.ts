import { z } from 'zod';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { idSchema, itemSchema } from '../item-schema.ts';
import { translate } from '../../messages/translate.ts';
import { addProblem, type Problems } from '../shared/add-problem.ts';
import { checkDistinctIds } from '../shared/check-distinct-ids.ts';
import { rowSchema } from '../shared/row-schema.ts';

const dimensionSchema = z.strictObject({
  id: idSchema,
  label: localTextSchema,
  /** The area of a project's status report that it is taken from; the dimension's own id where it is not said. */
  area: idSchema.optional(),
});

/** `item`, or `item/cell` for one colour of an item. */
const sourceSchema = z
  .string()
  .max(121)
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'write the id of an item, or item/area');

const matrixRowSchema = rowSchema.extend({
  /** The item of kind `project-status` that gives the row its colours, so that nobody types them again. */
  from: idSchema.optional(),
  /** By dimension: where its colour is taken from, when it is not an area of `from`; `entered` has it chosen here. */
  cells: z.record(idSchema, z.union([z.literal('entered'), sourceSchema])).default({}),
});

/** Programmes or projects by dimensions, a colour in each place: chosen here, or taken from the projects' own reports. */
export const statusMatrixSchema = itemSchema
  .extend({
    kind: z.literal('status-matrix'),
    dimensions: z.array(dimensionSchema).min(1).max(12),
    rows: z.array(matrixRowSchema).min(1).max(60),
    grey: z.boolean().default(true),
    /** How it is filled in: a choice for each place, or, where those are very many, a line for each row. */
    entry: z.enum(['choices', 'lines']).default('choices'),
    /** A colour for each row as a whole, shown beside last time's. */
    overall: z.enum(['worst', 'chosen', 'none']).default('none'),
    /** Whether the board is to be told of something; taken from `from` where a row has it. */
    board: z.boolean().default(false),
    /** A column of short texts, such as the number of an attachment. */
    reference: localTextSchema.optional(),
    rollUp: z.enum(['worst', 'none']).default('none'),
  })
  .superRefine((item, problems) => {
    checkDistinctIds(item.dimensions, 'dimensions', problems);
    checkRoom(item, problems);
  });

/** More choices than this are a dozen cards to go through, and lines are quicker. */
const choicesAtMost = 240;

function checkRoom(
  item: {
    readonly entry: string;
    readonly overall: string;
    readonly rows: readonly z.infer<typeof matrixRowSchema>[];
    readonly dimensions: readonly z.infer<typeof dimensionSchema>[];
  },
  problems: Problems,
): void {
  const choices = item.rows.reduce((sum, { from, cells }) => {
    const entered = item.dimensions.filter(({ id }) => (cells[id] ?? from ?? 'entered') === 'entered');
    return sum + entered.length + (item.overall === 'chosen' ? 1 : 0);
  }, 0);
  if (item.entry === 'lines' || choices <= choicesAtMost) return;
  const values = { count: choices, most: choicesAtMost };
  addProblem(problems, ['rows'], (language) => translate(language, 'projects.matrixTooLarge', values));
}

export type StatusMatrixItem = z.infer<typeof statusMatrixSchema>;

export type MatrixRow = StatusMatrixItem['rows'][number];

export type MatrixDimension = StatusMatrixItem['dimensions'][number];
