import { defineKind } from '../define-kind.ts';
import { computeList } from './compute.ts';
import { listFields } from './fields.ts';
import { listSchema } from './schema.ts';

export const list = defineKind({
  name: 'list',
  schema: listSchema,
  carriesForward: true,
  fields: listFields,
  compute: computeList,
});
