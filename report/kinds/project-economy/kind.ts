import { defineKind } from '../define-kind.ts';
import { computeProjectEconomy } from './compute.ts';
import { projectEconomyFields } from './fields.ts';
import { projectEconomyRules } from './rules.ts';
import { projectEconomySchema } from './schema.ts';

export const projectEconomy = defineKind({
  name: 'project-economy',
  schema: projectEconomySchema,
  carriesForward: true,
  rules: projectEconomyRules,
  fields: projectEconomyFields,
  compute: computeProjectEconomy,
});
