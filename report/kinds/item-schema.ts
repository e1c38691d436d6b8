import { z } from 'zod';
import { localTextSchema } from '../language/local-text-schema.ts';
import { fromReportSchema, fromSchema } from '../parts/from-schema.ts';

/** Ids are short, lower case and stable: they are keys in storage and names in formulas. */
export const idSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters a–z, digits and hyphens');

export const emailSchema = z.email().transform((email) => email.toLowerCase());

/** A footnote: its mark, such as `*` or `1`, and what it says. */
export const noteSchema = z.strictObject({
  mark: z.union([z.number().transform(String), z.string().min(1).max(4)]),
  text: localTextSchema,
});

/** What every item may say, whatever its kind. Each kind's schema extends it with `kind` and its own fields. */
export const itemSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  /** What to write, shown at the comment or text field. */
  help: localTextSchema.optional(),
  /** Other words that people use for it in questions. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Asks this person instead of the section's owner. */
  owner: emailSchema.optional(),
  /** The sentence printed for a nil return; without it the item cannot be answered with "nothing to report". */
  nil: localTextSchema.optional(),
  /** A comment is required whatever the colour. */
  commentRequired: z.boolean().default(false),
  /** Asks for an https link to what the answer builds on. */
  evidence: z.boolean().optional(),
  /** Figures that come from the months of another report, so that nobody types them again. */
  fromMonths: fromSchema.optional(),
  /** An item of another report, such as a register of requirements, whose answers are taken as they stand. */
  fromReport: fromReportSchema.optional(),
  /** Footnotes under the item; their marks stand at the rows that `on` names, or else at the title. */
  footnotes: z.array(noteSchema.extend({ on: z.array(idSchema).min(1).optional() })).optional(),
});

export type ItemDefinition = z.infer<typeof itemSchema> & { readonly kind: string };
