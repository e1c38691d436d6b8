import { defineKind } from '../define-kind.ts';
import { checkProjectStatus } from './check.ts';
import { computeProjectStatus } from './compute.ts';
import { projectStatusFields } from './fields.ts';
import { projectStatusSchema } from './schema.ts';

export const projectStatus = defineKind({
  name: 'project-status',
  schema: projectStatusSchema,
  reasonField: 'assessment',
  carriesForward: true,
  fields: projectStatusFields,
  check: checkProjectStatus,
  compute: computeProjectStatus,
});
