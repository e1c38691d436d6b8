import { startChild } from '../../../../cli/processes/start-child.ts';
import type { FaultRates } from '../../../../local/headless/connector-fault-plan.ts';
import type { HeadlessOptions, HeadlessPerson } from '../../../../local/headless/headless-teams.ts';
import { conversationOf } from '../../../../local/headless/conversation-of.ts';
import { type Order, toldSchema } from './wire.ts';

/** The connector of a run. */
export interface RigTeams {
  /** The service URL. */
  readonly url: string;
  conversationOf(person: HeadlessPerson): string;
  /** What goes wrong from now on, everywhere or in conversations of one name's beginning. */
  setFaults(rates: FaultRates, conversation?: string): Promise<void>;
  /** Every request is answered 429 from now on, or no longer. */
  setThrottling(on: boolean): Promise<void>;
  /** Resolves when everything that has come to the connector by now has been told. */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the connector in a process of its own, so that what keeps the programme busy does not make requests look closer together than they came.
 * Milliseconds are those of this process's `performance.now`.
 */
export async function startTeams(options: Omit<HeadlessOptions, 'now'>): Promise<RigTeams> {
  const { people, channelId, seed, onEntry, onViolation } = options;
  const child = await startChild({
    name: 'Connector',
    file: new URL('teams-process.ts', import.meta.url),
    ready: /ready/,
  });
  const waiting = new Map<number, () => void>();
  let lastId = 0;
  const url = new Promise<string>((resolve) => {
    child.process.on('message', (message) => {
      const told = toldSchema.parse(message);
      if (told.type === 'listening') resolve(told.url);
      else if (told.type === 'entry') onEntry(told.entry);
      else if (told.type === 'violation') onViolation(told.violation);
      else {
        waiting.get(told.id)?.();
        waiting.delete(told.id);
      }
    });
  });
  const order = (wanted: Order): boolean => child.process.send(wanted);
  const done = async (wanted: (id: number) => Order): Promise<void> => {
    lastId += 1;
    const id = lastId;
    const confirmed = new Promise<void>((resolve) => waiting.set(id, resolve));
    order(wanted(id));
    await confirmed;
  };
  order({ type: 'start', people: [...people], channelId, seed, origin: performance.timeOrigin });
  return {
    url: await url,
    conversationOf,
    setFaults: (rates, conversation) => done((id) => ({ type: 'faults', id, rates, conversation })),
    setThrottling: (on) => done((id) => ({ type: 'throttling', id, on })),
    caughtUp: () => done((id) => ({ type: 'tell', id })),
    stop: () => child.stop(),
  };
}
