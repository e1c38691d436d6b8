import { defineKind } from '../define-kind.ts';
import { computeStatement } from './compute.ts';
import { statementFields } from './fields.ts';
import { statementSchema } from './schema.ts';

export const statement = defineKind({
  name: 'statement',
  schema: statementSchema,
  fields: statementFields,
  compute: computeStatement,
});
