import { z } from 'zod';
import type { SectionPast } from '../../cycle/ports/report-store.ts';

const cells = z.record(z.string(), z.string());

export const sectionPastSchema: z.ZodType<SectionPast> = z.record(z.string(), z.record(z.string(), cells));
