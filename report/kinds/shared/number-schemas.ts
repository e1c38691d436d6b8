import { z } from 'zod';

export { exactNumberSchema } from '../../number/exact-number-schema.ts';

/** How many decimals are shown; the value is rounded to them before it is compared with limits. */
export const decimalsSchema = z.int().min(0).max(6).default(0);
