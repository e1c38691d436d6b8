import { defineKind } from '../define-kind.ts';
import { computeVarianceSplit } from './compute.ts';
import { varianceSplitEvidence } from './evidence.ts';
import { varianceSplitFields } from './fields.ts';
import { varianceSplitSchema } from './schema.ts';
import { splitNeeds } from './source.ts';

export const varianceSplit = defineKind({
  name: 'variance-split',
  schema: varianceSplitSchema,
  needs: splitNeeds,
  fields: varianceSplitFields,
  compute: computeVarianceSplit,
  evidence: varianceSplitEvidence,
});
