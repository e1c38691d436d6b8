import { defineKind } from '../define-kind.ts';
import { computeVarianceSplit } from './compute.ts';
import { varianceSplitFields } from './fields.ts';
import { varianceSplitSchema } from './schema.ts';

export const varianceSplit = defineKind({
  name: 'variance-split',
  schema: varianceSplitSchema,
  fields: varianceSplitFields,
  compute: computeVarianceSplit,
});
