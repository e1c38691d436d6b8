import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { listen } from '../listen.ts';
import { outageFault, type StoreFault, storeFault, type StoreFaultRates } from './store-fault-plan.ts';

/** How many requests met what. */
export type StoreProxyCounts = Readonly<Record<'passed' | StoreFault['kind'], number>>;

/** A table store that misbehaves by plan: an HTTP proxy before the real one. */
export interface StoreProxy {
  readonly port: number;
  /** What goes wrong from now on; undefined for nothing. */
  setFaults(rates: StoreFaultRates | undefined): void;
  /** Nothing is answered well from now on, or again. */
  setOutage(on: boolean): void;
  counts(): StoreProxyCounts;
  stop(): Promise<void>;
}

/**
 * Starts a proxy on a free port of this machine. Which requests fail depends on the seed and on how often the same thing
 * (method and address) was asked before, not on the order in which different things are.
 */
export async function startStoreProxy(options: {
  readonly targetPort: number;
  readonly seed: number;
}): Promise<StoreProxy> {
  const { targetPort, seed } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const seen = new Map<string, number>();
  const counts = { passed: 0, status: 0, 'applied-then-reset': 0, reset: 0, hang: 0 };
  let rates: StoreFaultRates | undefined;
  let outage = false;

  const faultOf = (key: string): StoreFault | undefined => {
    const count = seen.get(key) ?? 0;
    if (rates === undefined && !outage) return undefined;
    seen.set(key, count + 1);
    if (outage) return outageFault(seed, key, count);
    return rates === undefined ? undefined : storeFault(seed, rates, key, count);
  };

  const server = createServer((incoming, response) => {
    const fault = faultOf(`${incoming.method} ${incoming.url}`);
    counts[fault?.kind ?? 'passed'] += 1;
    switch (fault?.kind) {
      case undefined:
        return pass(incoming, response, targetPort, agent);
      case 'status':
        incoming.resume();
        return void response.writeHead(fault.status).end();
      case 'reset':
        return void incoming.socket.destroy();
      case 'applied-then-reset':
        return pass(incoming, undefined, targetPort, agent, () => incoming.socket.destroy());
      case 'hang':
        return fault.applied
          ? pass(incoming, undefined, targetPort, agent, () => {})
          : void incoming.resume();
    }
  });
  server.keepAliveTimeout = 60_000;
  const { port, stop } = await listen(server, 0);
  return {
    port,
    setFaults: (next) => {
      rates = next;
    },
    setOutage: (on) => {
      outage = on;
    },
    counts: () => ({ ...counts }),
    stop: async () => {
      await stop();
      agent.destroy();
    },
  };
}

/** Passes a request on. The answer goes back, or is thrown away and `answered` called. */
function pass(
  incoming: IncomingMessage,
  response: ServerResponse | undefined,
  port: number,
  agent: Agent,
  answered: () => void = () => {},
): void {
  const { method, url, headers } = incoming;
  const onward = request({ host: '127.0.0.1', port, method, path: url, headers, agent }, (answer) => {
    if (response === undefined) {
      answer.resume();
      answer.once('end', answered);
      return;
    }
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.once('error', () => incoming.socket.destroy());
  // Whoever has given up, or was killed, reads no more: its connection onward must not be held for ever.
  response?.once('close', () => {
    if (!response.writableFinished) onward.destroy();
  });
  incoming.pipe(onward);
}
