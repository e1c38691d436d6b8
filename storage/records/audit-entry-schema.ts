import { z } from 'zod';
import type { AuditEntry } from '../../cycle/ports/report-store.ts';
import type { ShapeOf } from './shape-of.ts';

export const auditEntrySchema: z.ZodType<AuditEntry> = z.looseObject({
  report: z.string(),
  period: z.string(),
  at: z.string(),
  by: z.string(),
  action: z.string(),
  subject: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  reason: z.string().optional(),
} satisfies ShapeOf<AuditEntry>);
