import { defineKind } from '../define-kind.ts';
import { computeDecisions } from './compute.ts';
import { decisionsFields } from './fields.ts';
import { decisionsSchema } from './schema.ts';

export const decisions = defineKind({
  name: 'decisions',
  schema: decisionsSchema,
  carriesForward: true,
  fields: decisionsFields,
  compute: computeDecisions,
});
