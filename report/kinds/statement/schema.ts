import { z } from 'zod';
import { translate } from '../../messages/translate.ts';
import { compareDecimals, toDecimalText } from '../../number/decimal.ts';
import { bandsSchema } from '../../status/bands-schema.ts';
import { units } from '../../value/unit.ts';
import { localTextSchema } from '../../language/local-text-schema.ts';
import { idSchema, itemSchema } from '../item-schema.ts';
import { addProblem, type Problems } from '../shared/add-problem.ts';
import { checkSomethingToEnter } from '../shared/check-something-to-enter.ts';
import { decimalsSchema, exactNumberSchema } from '../shared/number-schemas.ts';
import { rollUpSchema } from '../shared/roll-up-schema.ts';
import { numberRowSchema } from '../shared/row-schema.ts';
import { signSchema } from '../shared/sign.ts';
import { checkEntities } from './check-entities.ts';
import { statementColumns } from './columns.ts';
import { shownColumns } from './shown-columns.ts';

const lineSchema = numberRowSchema.extend({
  /** Decides which variance is favourable: more than budget for revenue, financial and result, less for costs. */
  class: z.enum(['revenue', 'cost', 'contra-cost', 'financial', 'result']),
  sign: signSchema.optional(),
  /** May be left blank; a blank then counts as nothing in sums, variances and shares. */
  optional: z.boolean().default(false),
});

const entitySchema = z.strictObject({
  id: idSchema,
  label: localTextSchema,
  /** The entities that this one is the sum of; nothing is entered for it then. */
  sumOf: z.array(idSchema).min(1).optional(),
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
        /** The forecast for the year and how far it is from the annual budget. */
        forecast: z.boolean().default(false),
        /** The share of the annual budget that is used so far. */
        share: z.boolean().default(false),
        /** Exactly these columns, in this order, in place of the groups above. */
        show: z.array(z.enum(statementColumns)).min(1).optional(),
        /** What the month's columns are called: the period, or its last month where the period is longer. */
        monthIs: z.enum(['period', 'last-month']).default('period'),
      })
      .prefault({}),
    lines: z.array(lineSchema).min(1),
    /** Several statements with the same lines: one for each of these. */
    entities: z.array(entitySchema).min(1).optional(),
    /** Asks how sure the forecast is. */
    confidence: z.boolean().default(false),
    /** One cell of the statement decides its colour. */
    status: z
      .strictObject({
        line: z.string(),
        column: z.enum(statementColumns),
        /** Of which entity; without it, of the first. */
        entity: idSchema.optional(),
        /** Each entity that is entered for has a colour of its own, and `rollUp` makes one of them. */
        each: z.boolean().default(false),
        bands: bandsSchema,
      })
      .optional(),
    /** How the entities' colours give the statement its own, where each has one; weights go by entity. */
    rollUp: rollUpSchema,
    /** A line whose variance is this much or more, in the statement's unit and either way, needs a comment on the item. */
    material: z
      .strictObject({
        column: z.enum(['monthVariance', 'yearToDateVariance', 'forecastVariance']),
        amount: exactNumberSchema,
      })
      .optional(),
  })
  .superRefine((item, problems) => {
    checkSomethingToEnter(item.lines, 'lines', problems);
    checkEntities(item, problems);
    checkShown(item, 'status', problems);
    checkShown(item, 'material', problems);
    checkAmount(item, problems);
  });

export type StatementItem = z.infer<typeof statementSchema>;

export type StatementLine = StatementItem['lines'][number];

export type StatementEntity = z.infer<typeof entitySchema>;

/** A colour or a deviation read from a column that is not shown would never be given. */
function checkShown(
  item: Pick<StatementItem, 'status' | 'material' | 'columns'>,
  key: 'status' | 'material',
  problems: Problems,
): void {
  const column = item[key]?.column;
  if (column === undefined || shownColumns(item).includes(column)) return;
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
