import { z } from 'zod';
import { itemOfAnyKindSchema } from '../kinds/index.ts';
import { emailSchema, idSchema, noteSchema } from '../kinds/item-schema.ts';
import { partsRollUpSchema } from '../kinds/shared/roll-up-schema.ts';
import { languages } from '../language/language.ts';
import { localTextSchema } from '../language/local-text-schema.ts';
import { cadences } from '../period/period-parts.ts';
import { closedDaySchema } from './closed-day-schema.ts';
import { datedPeriodSchema } from './dated-period-schema.ts';
import {
  defaultWorkingHours,
  periodMomentSchema,
  reminderMomentSchema,
  sectionDeadlineSchema,
  timeSchema,
  workingHoursSchema,
} from './moment-schema.ts';
import type { StandingIn } from './standing-in.ts';

const sectionSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  aliases: z.array(z.string().min(1)).default([]),
  owner: emailSchema,
  deputies: z.array(emailSchema).default([]),
  leader: emailSchema.optional(),
  /** The section's own deadline; the report's holds otherwise. */
  deadline: sectionDeadlineSchema.optional(),
  /**
   * `after: others` opens the section when the others are in or overdue; a list names the sections to wait for. `at` opens
   * it at a moment of its own. With both, both must have come.
   */
  opens: z
    .strictObject({
      after: z.union([z.literal('others'), z.array(idSchema).min(1)]).optional(),
      at: sectionDeadlineSchema.optional(),
    })
    .refine(({ after, at }) => after !== undefined || at !== undefined, 'write what it waits for')
    .optional(),
  /** Only owners, deputies, coordinators and those named here may see it. */
  confidential: z.strictObject({ to: z.array(emailSchema).default([]) }).optional(),
  /** Printed once, at the end of the section; the mark stands where the definition writes it. */
  footnotes: z.array(noteSchema).optional(),
  /** How the section gets its colour from its items'; the worst of them unless said. */
  rollUp: partsRollUpSchema,
  items: z.array(itemOfAnyKindSchema).min(1),
});

export const definitionSchema = z.strictObject({
  schema: z.literal(1),
  id: idSchema,
  version: z.int().min(1),
  organisation: z.string().min(1).max(120),
  title: localTextSchema,
  /** The languages of the report; the first is the one it is published in. */
  languages: z.array(z.enum(languages)).min(1),
  timeZone: z.string().min(1),
  cadence: z.enum(cadences),
  /** The periods of a `dated` report, which has no others. */
  periods: z.array(datedPeriodSchema).min(1).optional(),
  calendar: z.strictObject({
    /** Country code of the public holidays. */
    holidays: z.string().length(2),
    /** The organisation's own closed days. */
    closedDays: z.array(closedDaySchema).default([]),
    opens: periodMomentSchema,
    deadline: periodMomentSchema,
    /** When who owes something is reminded. What is counted from a deadline is counted from each section's own. */
    reminders: z.array(reminderMomentSchema).default([]),
    /** When the leader and the coordinators are told of what is outstanding, counted as reminders are. */
    escalation: z.array(reminderMomentSchema).default([]),
    /** Nobody is reminded outside these hours; what falls outside waits for the next working hour. */
    workingHours: workingHoursSchema.default({ ...defaultWorkingHours }),
    /** When the coordinators get the morning card while something is outstanding after the first reminder; `off` for never. */
    overview: z.union([z.literal('off'), timeSchema]).default('09:00'),
    /** So many working days before a period opens, the coordinators are told who cannot be reached; `off` for never. */
    rosterCheck: z.union([z.literal('off'), z.int().min(1).max(20)]).default(3),
  }),
  people: z.strictObject({
    coordinators: z.array(emailSchema).min(1),
    directors: z.array(emailSchema).default([]),
    administrators: z.array(emailSchema).default([]),
  }),
  /** How the report gets its colour from its sections', until somebody has assessed it; the worst of them unless said. */
  rollUp: partsRollUpSchema,
  /** What the report's abbreviations stand for, printed at its end. */
  abbreviations: z.record(z.string().min(1).max(30), localTextSchema).optional(),
  sections: z.array(sectionSchema).min(1),
});

/**
 * A report definition as it is after validation: defaults filled in, e-mail addresses in lower case. A period's own also says who
 * stands in for whom.
 */
export type Definition = z.infer<typeof definitionSchema> & StandingIn;

export type SectionDefinition = Definition['sections'][number];
