import { z } from 'zod';
import { idSchema } from '../kinds/item-schema.ts';

/** A number in YAML, as exact text. YAML's own numbers are accepted; `String` gives back the digits written. */
const numberSchema = z.union([
  z.number().transform((value) => String(value)),
  z.string().regex(/^-?\d+(\.\d+)?$/, 'write a number such as 1234.5'),
]);

const cellsSchema = z.record(idSchema, numberSchema);

/** Targets, budgets and baselines of one year, apart from the definition. item → measure → [period →] cell → number. */
export const planSchema = z.strictObject({
  schema: z.literal(1),
  report: idSchema,
  year: z.int().min(1990).max(2200),
  version: z.int().min(1).default(1),
  items: z
    .record(idSchema, z.record(z.string(), z.union([cellsSchema, z.record(z.string(), cellsSchema)])))
    .default({}),
});

export type Plan = z.infer<typeof planSchema>;
