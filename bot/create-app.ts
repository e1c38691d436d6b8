import type { AddressInfo } from 'node:net';
import type { Cycle } from '../cycle/cycle.ts';
import { createBackground } from './background.ts';
import type { Config } from './config/config.ts';
import { createFrontDoor } from './front-door/create-front-door.ts';
import { StartError } from './start-error.ts';
import { createApplication } from './teams/application.ts';
import type { ChannelAdapter } from './teams/channel-adapter.ts';
import { receiveActivity } from './teams/receive-activity.ts';
import type { UseCases } from './use-cases.ts';
import { createCardPlaces } from './teams/card-places.ts';

export interface App {
  /** Starts to listen, and gives the port. */
  listen(): Promise<number>;
  /** Resolves when all that was left for after an answer is done. */
  idle(): Promise<void>;
  /** Takes no more requests, finishes those that are running and what they left. */
  close(): Promise<void>;
}

/** The bot as an HTTP application: front door, SDK, use cases. */
export function createApp(parts: {
  readonly config: Pick<Config, 'port' | 'host' | 'app' | 'tenantId' | 'serviceUrlHosts'>;
  readonly cycle: Cycle;
  readonly adapter: ChannelAdapter;
  readonly useCases: UseCases;
  readonly answerWithinMs?: number;
}): App {
  const { config, cycle } = parts;
  const background = createBackground(cycle.log);
  const turnParts = {
    cycle,
    adapter: parts.adapter,
    useCases: parts.useCases,
    background,
    answerWithinMs: parts.answerWithinMs ?? 3_500,
    places: createCardPlaces(),
    channelNames: new Map<string, string>(),
  };
  const application = createApplication(turnParts);
  const server = createFrontDoor({
    ...(config.app === undefined ? {} : { appId: config.app.id }),
    ...(config.tenantId === undefined ? {} : { tenantId: config.tenantId }),
    serviceUrlHosts: config.serviceUrlHosts,
    receive: (authorization, activity) => receiveActivity(turnParts, application, authorization, activity),
    ready: () => canReachStore(cycle),
    log: cycle.log,
  });
  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', (cause: NodeJS.ErrnoException) => {
          const problem = cause.code === 'EADDRINUSE' ? 'is in use by another process' : 'cannot be opened';
          reject(new StartError(`Port ${config.port} ${problem}: stop it, or set PORT.`, { cause }));
        });
        server.listen(config.port, config.host, () => resolve(portOf(server.address())));
      }),
    idle: () => background.idle(),
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      await background.idle();
    },
  };
}

async function canReachStore(cycle: Cycle): Promise<boolean> {
  try {
    await cycle.people.readChannel(cycle.active.definition.id);
    return true;
  } catch (cause) {
    cycle.log.error('store-unreachable', cause);
    return false;
  }
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
