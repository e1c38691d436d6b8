import { z } from 'zod';
import { itemOfAnyKindSchema } from '../kinds/index.ts';
import { emailSchema, idSchema, noteSchema } from '../kinds/item-schema.ts';
import { languages } from '../language/language.ts';
import { localTextSchema } from '../language/local-text-schema.ts';

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time of day such as "12:00"');

/** A moment in the month after the period: the n-th working day, at a time of day in the report's zone. */
const workdayMomentSchema = z.strictObject({
  workday: z.int().min(1, 'write 1–23').max(23, 'write 1–23'),
  time: timeSchema,
});

export type WorkdayMoment = z.infer<typeof workdayMomentSchema>;

const sectionSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  aliases: z.array(z.string().min(1)).default([]),
  owner: emailSchema,
  deputies: z.array(emailSchema).default([]),
  leader: emailSchema.optional(),
  /** The section's own deadline; the report's holds otherwise. */
  deadline: workdayMomentSchema.optional(),
  /** `after: others` opens the section when the others are in or overdue; a list names the sections to wait for. */
  opens: z.strictObject({ after: z.union([z.literal('others'), z.array(idSchema).min(1)]) }).optional(),
  /** Only owners, deputies, coordinators and those named here may see it. */
  confidential: z.strictObject({ to: z.array(emailSchema).default([]) }).optional(),
  /** Printed once, at the end of the section; the mark stands where the definition writes it. */
  footnotes: z.array(noteSchema).optional(),
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
  cadence: z.enum(['monthly', 'tertial', 'annual']),
  calendar: z.strictObject({
    /** Country code of the public holidays. */
    holidays: z.string().length(2),
    /** The organisation's own closed days, as dates. */
    closedDays: z.array(z.iso.date()).default([]),
    opens: workdayMomentSchema,
    deadline: workdayMomentSchema,
    reminders: z.array(workdayMomentSchema).default([]),
  }),
  people: z.strictObject({
    coordinators: z.array(emailSchema).min(1),
    directors: z.array(emailSchema).default([]),
    administrators: z.array(emailSchema).default([]),
  }),
  /** What the report's abbreviations stand for, printed at its end. */
  abbreviations: z.record(z.string().min(1).max(30), localTextSchema).optional(),
  sections: z.array(sectionSchema).min(1),
});

/** A report definition as it is after validation: defaults filled in, e-mail addresses in lower case. */
export type Definition = z.infer<typeof definitionSchema>;

export type SectionDefinition = Definition['sections'][number];
