import { defineKind } from '../define-kind.ts';
import { computeFigure } from './compute.ts';
import { figureFields } from './fields.ts';
import { figureSchema } from './schema.ts';

export const figure = defineKind({
  name: 'figure',
  schema: figureSchema,
  reasonField: 'text',
  fields: figureFields,
  compute: computeFigure,
});
