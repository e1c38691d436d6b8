import { z } from 'zod';
import { translate } from '../../messages/translate.ts';
import { bandsSchema } from '../../status/rule-schema.ts';
import { units } from '../../value/unit.ts';
import { itemSchema } from '../item-schema.ts';
import { addProblem, type Problems } from '../shared/add-problem.ts';
import { checkSomethingToEnter } from '../shared/check-something-to-enter.ts';
import { decimalsSchema } from '../shared/number-schemas.ts';
import { numberRowSchema } from '../shared/row-schema.ts';
import { signSchema } from '../shared/sign.ts';
import { columnGroup, statementColumns } from './columns.ts';

const lineSchema = numberRowSchema.extend({
  /** Decides which variance is favourable: more than budget for revenue, financial and result, less for costs. */
  class: z.enum(['revenue', 'cost', 'contra-cost', 'financial', 'result']),
  sign: signSchema.optional(),
});

/** Lines with actual, budget and variance, for the month, the year to date and the year. */
export const statementSchema = itemSchema
  .extend({
    kind: z.literal('statement'),
    unit: z.enum(units).default('nok-thousand'),
    decimals: decimalsSchema,
    columns: z
      .strictObject({
        month: z.boolean().default(true),
        yearToDate: z.boolean().default(false),
        annualBudget: z.boolean().default(false),
      })
      .prefault({}),
    lines: z.array(lineSchema).min(1),
    /** One cell of the statement decides its colour. */
    status: z
      .strictObject({ line: z.string(), column: z.enum(statementColumns), bands: bandsSchema })
      .optional(),
  })
  .superRefine((item, problems) => {
    checkSomethingToEnter(item.lines, 'lines', problems);
    checkStatus(item, problems);
  });

export type StatementItem = z.infer<typeof statementSchema>;

export type StatementLine = StatementItem['lines'][number];

/** A colour read from a column that is not shown would never be given. */
function checkStatus(item: Pick<StatementItem, 'status' | 'columns'>, problems: Problems): void {
  if (item.status === undefined || item.columns[columnGroup(item.status.column)]) return;
  const { column } = item.status;
  addProblem(problems, ['status', 'column'], (language) =>
    translate(language, 'kinds.columnNotShown', { column }),
  );
}
