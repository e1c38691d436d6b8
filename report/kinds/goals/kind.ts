import { defineKind } from '../define-kind.ts';
import { computeGoals } from './compute.ts';
import { goalsEvidence } from './evidence.ts';
import { goalsFields } from './fields.ts';
import { goalsSchema } from './schema.ts';

export const goals = defineKind({
  name: 'goals',
  schema: goalsSchema,
  fields: goalsFields,
  compute: computeGoals,
  evidence: goalsEvidence,
});
