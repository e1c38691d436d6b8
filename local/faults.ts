import { z } from 'zod';

/** What goes wrong with the next matching requests that the bot makes: `POST /local/faults`. */
export const faultSchema = z.object({
  /** `accepted-reset`: carried out, and then the connection is cut before the answer. */
  kind: z.enum(['status', 'reset', 'accepted-reset', 'hang']),
  status: z.number().int().min(400).max(599).default(500),
  retryAfterSeconds: z.number().min(0).optional(),
  on: z.enum(['send', 'create', 'update', 'delete', 'read', 'any']).default('send'),
  times: z.number().int().min(1).default(1),
});

export type Fault = z.infer<typeof faultSchema>;
export type FaultTarget = Exclude<Fault['on'], 'any'>;

export interface Faults {
  add(fault: Fault): void;
  /** Takes the first fault waiting for this kind of request. */
  take(on: FaultTarget): Fault | undefined;
  waiting(): readonly Fault[];
  clear(): void;
}

/** The faults waiting, in the order given. */
export function createFaults(): Faults {
  let queue: readonly Fault[] = [];
  return {
    add: (fault) => {
      queue = [...queue, fault];
    },
    take: (on) => {
      const fault = queue.find((candidate) => candidate.on === on || candidate.on === 'any');
      if (fault === undefined) return undefined;
      queue = queue.flatMap((one) => {
        if (one !== fault) return [one];
        return one.times > 1 ? [{ ...one, times: one.times - 1 }] : [];
      });
      return fault;
    },
    waiting: () => queue,
    clear: () => {
      queue = [];
    },
  };
}
