import { z } from 'zod';
import type { ItemDefinition } from './item-schema.ts';
import type { Kind } from './kind.ts';

/** Every kind of content by name. A new kind is a folder beside this file and one line here. */
export const kinds: Readonly<Record<string, Kind<never>>> = {};

/** An item of any kind; `kind` decides which schema holds. */
export const itemOfAnyKindSchema: z.ZodType<ItemDefinition> = z.any();
