import { z } from 'zod';
import { isDay } from './is-day.ts';

/** The reports that a requirement can be reported in, in the order that they are named in. */
export const reportFrequencies = [
  'monthly',
  'business-report',
  'tertial',
  'T1',
  'T2',
  'T3',
  'annual',
] as const;

/** A day of every year (`06-01`) or of one year (`2023-06-01`). */
export const daySchema = dayOr('write a day such as "06-01" (every year) or "2023-06-01"');

/**
 * When a requirement is reported: in every monthly report, in the monthly business report, in every four-month report or in
 * one of them, in the annual report, or in the report of the period that a day falls in.
 */
export const frequencySchema = z.union([
  z.enum(reportFrequencies),
  dayOr(`write one of ${reportFrequencies.join(', ')}, or a day such as "06-01"`),
]);

export type Frequency = z.infer<typeof frequencySchema>;

function dayOr(message: string) {
  return z
    .string()
    .regex(/^(\d{4}-)?\d\d-\d\d$/, { message, abort: true })
    .refine(isDay, 'there is no such day');
}
