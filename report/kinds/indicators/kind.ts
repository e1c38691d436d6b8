import { defineKind } from '../define-kind.ts';
import { computeIndicators } from './compute.ts';
import { indicatorsFields } from './fields.ts';
import { indicatorsRules } from './rules.ts';
import { indicatorsSchema } from './schema.ts';
import { indicatorsYearFigures } from './year-figures.ts';

export const indicators = defineKind({
  name: 'indicators',
  schema: indicatorsSchema,
  yearFigures: indicatorsYearFigures,
  rules: indicatorsRules,
  fields: indicatorsFields,
  compute: computeIndicators,
});
