import { z } from 'zod';
import type { Correction, PeriodRecord } from '../../cycle/ports/report-store.ts';
import type { Delegation } from '../../report/definition/standing-in.ts';
import { periodStates } from '../../report/assembly/period-state.ts';
import type { ShapeOf } from './shape-of.ts';

const correctionSchema: z.ZodType<Correction> = z.looseObject({
  at: z.string(),
  sections: z.array(z.string()),
  late: z.array(z.string()).optional(),
} satisfies ShapeOf<Correction>);

const delegationSchema: z.ZodType<Delegation> = z.looseObject({
  section: z.string(),
  item: z.string().optional(),
  to: z.string(),
  by: z.string(),
  at: z.string(),
  ended: z
    .looseObject({ why: z.enum(['taken-back', 'declined', 'replaced']), by: z.string(), at: z.string() })
    .optional(),
} satisfies ShapeOf<Delegation>);

const versions = z.record(z.string(), z.int().min(0));

export const periodRecordSchema: z.ZodType<PeriodRecord> = z.looseObject({
  report: z.string(),
  period: z.string(),
  state: z.enum(periodStates),
  definitionVersion: z.int().min(0),
  planVersion: z.int().min(0).optional(),
  openedAt: z.string(),
  deadline: z.string(),
  approvedBy: z.string().optional(),
  approvedAt: z.string().optional(),
  approvedVersions: versions.optional(),
  publication: z.int().min(0),
  publishedAt: z.string().optional(),
  publishedBy: z.string().optional(),
  publishedVersions: versions.optional(),
  corrections: z.array(correctionSchema).optional(),
  delegations: z.array(delegationSchema).optional(),
} satisfies ShapeOf<PeriodRecord>);
