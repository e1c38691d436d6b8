import { defineKind } from '../define-kind.ts';
import { computeRollForward } from './compute.ts';
import { rollForwardEvidence } from './evidence.ts';
import { rollForwardFields } from './fields.ts';
import { rollForwardRules } from './rules.ts';
import { rollForwardSchema } from './schema.ts';

export const rollForward = defineKind({
  name: 'roll-forward',
  schema: rollForwardSchema,
  rules: rollForwardRules,
  fields: rollForwardFields,
  compute: computeRollForward,
  evidence: rollForwardEvidence,
});
