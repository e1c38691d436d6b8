import { defineKind } from '../define-kind.ts';
import { computeIndicators } from './compute.ts';
import { indicatorsFields } from './fields.ts';
import { indicatorsSchema } from './schema.ts';

export const indicators = defineKind({
  name: 'indicators',
  schema: indicatorsSchema,
  fields: indicatorsFields,
  compute: computeIndicators,
});
