import { defineKind } from '../define-kind.ts';
import { computeYearComparison } from './compute.ts';
import { yearComparisonFields } from './fields.ts';
import { yearComparisonSchema } from './schema.ts';

export const yearComparison = defineKind({
  name: 'year-comparison',
  schema: yearComparisonSchema,
  fields: yearComparisonFields,
  compute: computeYearComparison,
});
