import { defineKind } from '../define-kind.ts';
import { computeAttachments } from './compute.ts';
import { attachmentsFields } from './fields.ts';
import { attachmentsProblems } from './problems.ts';
import { attachmentsSchema } from './schema.ts';

export const attachments = defineKind({
  name: 'attachments',
  schema: attachmentsSchema,
  fields: attachmentsFields,
  check: (item, { cells }, context) => attachmentsProblems(item, cells, context),
  compute: computeAttachments,
});
