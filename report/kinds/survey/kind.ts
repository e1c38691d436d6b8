import { defineKind } from '../define-kind.ts';
import { computeSurvey } from './compute.ts';
import { surveyFields } from './fields.ts';
import { surveyProblems } from './problems.ts';
import { surveyRules } from './rules.ts';
import { surveySchema } from './schema.ts';

export const survey = defineKind({
  name: 'survey',
  schema: surveySchema,
  rules: surveyRules,
  fields: surveyFields,
  check: (item, { cells }, context) => surveyProblems(item, cells, context),
  compute: computeSurvey,
});
