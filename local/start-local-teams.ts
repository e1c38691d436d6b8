import { createServer } from 'node:http';
import express from 'express';
import { streamEvents } from './client/stream-events.ts';
import { clientRouter } from './client/router.ts';
import { openClock } from './clock/clock.ts';
import type { LocalConfig } from './config.ts';
import { connectorRouter } from './connector/router.ts';
import { createEventHub } from './event-hub.ts';
import { createFaults } from './faults.ts';
import { listen } from './listen.ts';
import { ownHostOnly } from './own-host-only.ts';
import { bundlePage } from './bundle-page.ts';
import { pageRouter } from './page-router.ts';
import { readTeamFile } from './read-team-file.ts';
import { openStore } from './store/store.ts';

export interface LocalTeams {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts Teams on this machine: the connector that the bot calls, and the page that people use. */
export async function startLocalTeams(config: LocalConfig): Promise<LocalTeams> {
  const [team, page] = await Promise.all([readTeamFile(config.teamFile), bundlePage()]);
  const app = express().disable('x-powered-by');
  const { port, stop } = await listen(createServer(app), config.port);
  const url = `http://127.0.0.1:${port}`;
  const world = {
    config,
    team,
    store: openStore(config.dataDir),
    events: createEventHub(),
    faults: createFaults(),
    clock: openClock(config.clockFile, team.timeZone),
    serviceUrl: `${url}/`,
  };
  app.use(ownHostOnly);
  app.use('/v3', connectorRouter(world));
  app.use('/local', clientRouter(world));
  app.get('/events', (request, response) => streamEvents(world, request, response));
  app.use(pageRouter(page));
  return { url, stop };
}
