import { z } from 'zod';
import { cadences } from '../period/period-parts.ts';
import { closedDaySchema } from './closed-day-schema.ts';
import { datedPeriodSchema } from './dated-period-schema.ts';
import {
  type Moment,
  periodMomentSchema,
  reminderMomentSchema,
  sectionDeadlineSchema,
  workingHoursSchema,
} from './moment-schema.ts';

const rowsSchema = z
  .array(
    z
      .looseObject({
        id: z.string().catch(''),
        formula: z.string().optional().catch(undefined),
      })
      .catch({ id: '' }),
  )
  .catch([]);

const itemSchema = z.looseObject({
  id: z.string().catch(''),
  rows: rowsSchema.default([]),
  lines: rowsSchema.default([]),
  columns: rowsSchema.default([]),
  status: z.looseObject({ line: z.string() }).optional().catch(undefined),
});

const sectionSchema = z.looseObject({
  id: z.string().catch(''),
  deadline: sectionDeadlineSchema.optional().catch(undefined),
  opens: z
    .looseObject({
      after: z
        .union([z.literal('others'), z.array(z.string().catch(''))])
        .optional()
        .catch(undefined),
      at: sectionDeadlineSchema.optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  items: z.array(itemSchema.catch({ id: '', rows: [], lines: [], columns: [] })).catch([]),
});

const outlineSchema = z.looseObject({
  cadence: z.enum(cadences).catch('monthly'),
  periods: z.array(datedPeriodSchema.optional().catch(undefined)).optional().catch(undefined),
  timeZone: z.string().optional().catch(undefined),
  calendar: z
    .looseObject({
      holidays: z.string().optional().catch(undefined),
      closedDays: z.array(closedDaySchema.optional().catch(undefined)).catch([]),
      workingHours: workingHoursSchema.optional().catch(undefined),
      escalation: z.array(reminderMomentSchema.optional().catch(undefined)).catch([]),
      opens: periodMomentSchema.optional().catch(undefined),
      deadline: periodMomentSchema.optional().catch(undefined),
      reminders: z.array(reminderMomentSchema.optional().catch(undefined)).catch([]),
    })
    .optional()
    .catch(undefined),
  sections: z.array(sectionSchema.catch({ id: '', items: [] })).catch([]),
});

/** As much of a definition as can be read, even where other parts of it are wrong, so that all problems are told at once. */
export type Outline = z.infer<typeof outlineSchema>;

export type OutlineMoment = Moment;

/** Takes the outline of a definition from plain data; what cannot be read is left out, keeping every place in its list. */
export function outlineOf(data: unknown): Outline {
  return outlineSchema.parse(data);
}
