import { z } from 'zod';

/** Whether the rows' colours give the item its colour: the worst of them, or not at all. */
export const rollUpSchema = z.enum(['worst', 'none']).default('worst');
