import { z } from 'zod';

/** A number in a definition, as YAML has it or as exact text. */
export const exactNumberSchema = z.union([
  z.number(),
  z.string().regex(/^-?\d+(\.\d+)?$/, 'write a number such as 1234.5'),
]);
