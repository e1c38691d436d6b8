import { defineKind } from '../define-kind.ts';
import { computeProjectList } from './compute.ts';
import { projectListFields } from './fields.ts';
import { projectListSchema } from './schema.ts';

export const projectList = defineKind({
  name: 'project-list',
  schema: projectListSchema,
  carriesForward: true,
  fields: projectListFields,
  compute: computeProjectList,
});
