import { defineKind } from '../define-kind.ts';
import { checkStatusMatrix } from './check.ts';
import { computeStatusMatrix } from './compute.ts';
import { statusMatrixFields } from './fields.ts';
import { statusMatrixSchema } from './schema.ts';
import { matrixAsks, matrixNeeds } from './source.ts';

export const statusMatrix = defineKind({
  name: 'status-matrix',
  schema: statusMatrixSchema,
  carriesForward: true,
  asks: matrixAsks,
  needs: matrixNeeds,
  fields: statusMatrixFields,
  check: checkStatusMatrix,
  compute: computeStatusMatrix,
});
