import { defineKind } from '../define-kind.ts';
import { checkMilestones } from './check.ts';
import { computeMilestones } from './compute.ts';
import { milestonesEvidence } from './evidence.ts';
import { milestonesFields } from './fields.ts';
import { milestonesSchema } from './schema.ts';

export const milestones = defineKind({
  name: 'milestones',
  schema: milestonesSchema,
  carriesForward: true,
  needs: ({ asOf }) =>
    asOf === undefined ? [] : [{ path: ['asOf', 'item'], item: asOf.item, kind: 'project-status' }],
  fields: milestonesFields,
  check: checkMilestones,
  compute: computeMilestones,
  evidence: milestonesEvidence,
});
