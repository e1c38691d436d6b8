import { defineKind } from '../define-kind.ts';
import { computeRisks } from './compute.ts';
import { risksFields } from './fields.ts';
import { risksRules } from './rules.ts';
import { risksSchema } from './schema.ts';

export const risks = defineKind({
  name: 'risks',
  schema: risksSchema,
  carriesForward: true,
  rules: risksRules,
  fields: risksFields,
  compute: computeRisks,
});
