import { defineKind } from '../define-kind.ts';
import { computeScorecard } from './compute.ts';
import { scorecardEvidence } from './evidence.ts';
import { scorecardFields } from './fields.ts';
import { scorecardRules } from './rules.ts';
import { scorecardSchema } from './schema.ts';
import { scorecardYearFigures } from './year-figures.ts';

export const scorecard = defineKind({
  name: 'scorecard',
  schema: scorecardSchema,
  yearFigures: scorecardYearFigures,
  rules: scorecardRules,
  fields: scorecardFields,
  compute: computeScorecard,
  evidence: scorecardEvidence,
});
