import type { z } from 'zod';

/** A schema for each field of a record, so that a field that is added to the record and not here does not compile. */
export type ShapeOf<T> = { readonly [Field in keyof T]-?: z.ZodType<T[Field]> };
