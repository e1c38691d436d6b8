import { defineKind } from '../define-kind.ts';
import { checkProjectStatus } from './check.ts';
import { computeProjectStatus } from './compute.ts';
import { projectStatusEvidence } from './evidence.ts';
import { projectStatusFields } from './fields.ts';
import { projectStatusNeeds } from './needs.ts';
import { projectStatusSchema } from './schema.ts';

export const projectStatus = defineKind({
  name: 'project-status',
  schema: projectStatusSchema,
  reasonField: 'assessment',
  carriesForward: true,
  needs: projectStatusNeeds,
  fields: projectStatusFields,
  check: checkProjectStatus,
  compute: computeProjectStatus,
  evidence: projectStatusEvidence,
});
