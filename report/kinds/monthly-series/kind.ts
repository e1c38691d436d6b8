import { defineKind } from '../define-kind.ts';
import { computeMonthlySeries } from './compute.ts';
import { monthlySeriesFields } from './fields.ts';
import { monthlySeriesRules } from './rules.ts';
import { monthlySeriesSchema } from './schema.ts';

export const monthlySeries = defineKind({
  name: 'monthly-series',
  schema: monthlySeriesSchema,
  rules: monthlySeriesRules,
  fields: monthlySeriesFields,
  compute: computeMonthlySeries,
});
