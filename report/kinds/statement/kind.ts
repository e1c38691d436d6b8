import { defineKind } from '../define-kind.ts';
import { computeStatement } from './compute.ts';
import { statementEvidence } from './evidence.ts';
import { statementFields } from './fields.ts';
import { statementRules } from './rules.ts';
import { statementSchema } from './schema.ts';

export const statement = defineKind({
  name: 'statement',
  schema: statementSchema,
  rules: statementRules,
  fields: statementFields,
  compute: computeStatement,
  evidence: statementEvidence,
});
