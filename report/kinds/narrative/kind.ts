import { defineKind } from '../define-kind.ts';
import { computeNarrative } from './compute.ts';
import { narrativeFields } from './fields.ts';
import { narrativeSchema } from './schema.ts';

export const narrative = defineKind({
  name: 'narrative',
  schema: narrativeSchema,
  reasonField: 'text',
  fields: narrativeFields,
  compute: computeNarrative,
});
