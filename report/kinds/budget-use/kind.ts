import { defineKind } from '../define-kind.ts';
import { computeBudgetUse } from './compute.ts';
import { budgetUseFields } from './fields.ts';
import { budgetUseSchema } from './schema.ts';

export const budgetUse = defineKind({
  name: 'budget-use',
  schema: budgetUseSchema,
  fields: budgetUseFields,
  compute: computeBudgetUse,
});
