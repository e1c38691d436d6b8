import { defineKind } from '../define-kind.ts';
import { computeRequirements } from './compute.ts';
import { dueRows } from './due-rows.ts';
import { requirementsEvidence } from './evidence.ts';
import { requirementsFields } from './fields.ts';
import { requirementsProblems } from './problems.ts';
import { requirementsSchema } from './schema.ts';

export const requirements = defineKind({
  name: 'requirements',
  schema: requirementsSchema,
  isDue: (item, period) => dueRows(item, period).length > 0,
  fields: requirementsFields,
  check: (item, { cells }, context) => requirementsProblems(item, cells, context),
  compute: computeRequirements,
  evidence: requirementsEvidence,
});
