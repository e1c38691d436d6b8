import { defineKind } from '../define-kind.ts';
import { computeAudits } from './compute.ts';
import { auditsEvidence } from './evidence.ts';
import { auditsFields } from './fields.ts';
import { auditsProblems } from './problems.ts';
import { auditsSchema } from './schema.ts';

export const audits = defineKind({
  name: 'audits',
  schema: auditsSchema,
  fields: auditsFields,
  check: (item, { cells }, context) => auditsProblems(item, cells, context),
  compute: computeAudits,
  evidence: auditsEvidence,
});
