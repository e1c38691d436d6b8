import { z } from 'zod';

/** The clock of the machine's own Teams: `GET /local/clock`. */
export const clockViewSchema = z.object({
  simulated: z.boolean(),
  now: z.string(),
  timeZone: z.string(),
});

/** How to move it on: an hour, to the next 08:00, or to a moment (local wall time, or with an offset). */
export const clockMoveSchema = z.union([
  z.object({ move: z.enum(['hour', 'morning']) }),
  z.object({ to: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/) }),
]);

export type ClockView = z.infer<typeof clockViewSchema>;
export type ClockMove = z.infer<typeof clockMoveSchema>;
