import { z } from 'zod';
import type { StoredDocument } from '../../cycle/ports/definition-store.ts';
import type { ShapeOf } from './shape-of.ts';

export const storedDocumentSchema: z.ZodType<StoredDocument> = z.looseObject({
  kind: z.enum(['definition', 'plan']),
  report: z.string(),
  year: z.int().optional(),
  version: z.int().min(0),
  text: z.string(),
  keptAt: z.string(),
} satisfies ShapeOf<StoredDocument>);
