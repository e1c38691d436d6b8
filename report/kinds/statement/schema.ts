import { z } from 'zod';
import { translate } from '../../messages/translate.ts';
import { compareDecimals, toDecimalText } from '../../number/decimal.ts';
import { bandsSchema } from '../../status/bands-schema.ts';
import { units } from '../../value/unit.ts';
import { itemSchema } from '../item-schema.ts';
import { addProblem, type Problems } from '../shared/add-problem.ts';
import { checkSomethingToEnter } from '../shared/check-something-to-enter.ts';
import { decimalsSchema, exactNumberSchema } from '../shared/number-schemas.ts';
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
    /** A line whose variance is this much or more, in the statement's unit and either way, needs a comment on the item. */
    material: z
      .strictObject({ column: z.enum(['monthVariance', 'yearToDateVariance']), amount: exactNumberSchema })
      .optional(),
  })
  .superRefine((item, problems) => {
    checkSomethingToEnter(item.lines, 'lines', problems);
    checkShown(item, 'status', problems);
    checkShown(item, 'material', problems);
    checkAmount(item, problems);
  });

export type StatementItem = z.infer<typeof statementSchema>;

export type StatementLine = StatementItem['lines'][number];

/** A colour or a deviation read from a column that is not shown would never be given. */
function checkShown(
  item: Pick<StatementItem, 'status' | 'material' | 'columns'>,
  key: 'status' | 'material',
  problems: Problems,
): void {
  const column = item[key]?.column;
  if (column === undefined || item.columns[columnGroup(column)]) return;
  addProblem(problems, [key, 'column'], (language) =>
    translate(language, 'kinds.columnNotShown', { column }),
  );
}

/** From zero on every line would be material. */
function checkAmount({ material }: Pick<StatementItem, 'material'>, problems: Problems): void {
  if (material === undefined || compareDecimals(toDecimalText(material.amount), toDecimalText('0')) > 0)
    return;
  addProblem(problems, ['material', 'amount'], (language) => translate(language, 'kinds.materialAmount'));
}
