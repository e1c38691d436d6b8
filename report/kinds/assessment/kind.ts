import { defineKind } from '../define-kind.ts';
import { computeAssessment } from './compute.ts';
import { assessmentFields } from './fields.ts';
import { assessmentSchema } from './schema.ts';

export const assessment = defineKind({
  name: 'assessment',
  schema: assessmentSchema,
  reasonField: 'text',
  fields: assessmentFields,
  compute: computeAssessment,
});
