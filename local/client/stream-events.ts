import type { Request, Response } from 'express';
import type { World } from '../world.ts';

/** Streams what happens as server-sent events, until the listener goes. */
export function streamEvents(world: World, request: Request, response: Response): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    connection: 'keep-alive',
  });
  response.write('retry: 500\n\n');
  const unsubscribe = world.events.subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), 15_000);
  request.on('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
  });
}
