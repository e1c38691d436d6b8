import { defineKind } from '../define-kind.ts';
import { computeYearComparison } from './compute.ts';
import { yearComparisonFields } from './fields.ts';
import { yearComparisonRules } from './rules.ts';
import { yearComparisonSchema } from './schema.ts';
import { yearComparisonYearFigures } from './year-figures.ts';

export const yearComparison = defineKind({
  name: 'year-comparison',
  schema: yearComparisonSchema,
  rules: yearComparisonRules,
  yearFigures: yearComparisonYearFigures,
  fields: yearComparisonFields,
  compute: computeYearComparison,
});
