import { z } from 'zod';

/** A time of day in the report's zone. */
export const timeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time of day such as "12:00"');

const rollSchema = z.enum(['next', 'previous']);

/** The n-th working day after the period; negative ones are counted back from its end, −1 being its last working day. */
const workdayMomentSchema = z.strictObject({
  workday: z
    .int()
    .min(-23, 'write 1–23, or −1 to −23')
    .max(23, 'write 1–23, or −1 to −23')
    .refine((n) => n !== 0, 'write 1–23, or −1 to −23'),
  time: timeSchema,
});

/** The first such day of a month after the period; one that is no working day moves to the next, or the previous. */
const dayMomentSchema = z.strictObject({
  day: z.int().min(1, 'write 1–31').max(31, 'write 1–31'),
  time: timeSchema,
  roll: rollSchema.optional(),
});

/** A given date, for one dated period; one that is no working day moves to the next, or the previous. */
const dateMomentSchema = z.strictObject({
  date: z.iso.date(),
  time: timeSchema,
  roll: rollSchema.optional(),
});

const daysSchema = z.int().min(1, 'write 1–60').max(60, 'write 1–60');

/** So many working days before a deadline. */
const beforeMomentSchema = z.strictObject({ before: daysSchema, time: timeSchema });

/** So many working days after a deadline. */
const afterMomentSchema = z.strictObject({ after: daysSchema, time: timeSchema });

/** The day of the deadline; at the deadline itself when no time is given. */
const atMomentSchema = z.strictObject({ at: z.literal('deadline'), time: timeSchema.optional() });

/** A moment that is counted from the period itself. */
export const periodMomentSchema = z.union([workdayMomentSchema, dayMomentSchema]);

/** A moment of one dated period. */
export const datedMomentSchema = z.union([workdayMomentSchema, dayMomentSchema, dateMomentSchema]);

/** A section's own deadline: counted from the period, or from the report's deadline. */
export const sectionDeadlineSchema = z.union([
  workdayMomentSchema,
  dayMomentSchema,
  beforeMomentSchema,
  afterMomentSchema,
]);

/** A moment of reminding: counted from the period, or from the deadline of each section. */
export const reminderMomentSchema = z.union([
  workdayMomentSchema,
  dayMomentSchema,
  beforeMomentSchema,
  afterMomentSchema,
  atMomentSchema,
]);

/** The hours in which people are reminded, in the report's zone, both ends included. */
export const workingHoursSchema = z
  .strictObject({ from: timeSchema, to: timeSchema })
  .refine(({ from, to }) => from < to, 'write the earlier time first');

/** Any moment that a definition can name. */
export type Moment =
  | z.infer<typeof datedMomentSchema>
  | z.infer<typeof sectionDeadlineSchema>
  | z.infer<typeof reminderMomentSchema>;

/** The hours of a definition that names none. */
export const defaultWorkingHours = { from: '08:00', to: '16:00' } as const;

export type WorkingHours = z.infer<typeof workingHoursSchema>;
