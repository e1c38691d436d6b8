import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { z } from 'zod';
import { faultSchema } from '../faults.ts';
import { clockMoveSchema } from '../wire/clock.ts';
import { pressSchema } from '../wire/press.ts';
import type { World } from '../world.ts';
import { answerClientErrors } from './answer-errors.ts';
import { changeApp } from './change-app.ts';
import { ClientError } from './client-error.ts';
import { conversationsView } from './conversations-view.ts';
import { installAll } from './install-all.ts';
import { messagesOf } from './messages-of.ts';
import { peopleView } from './people-view.ts';
import { postMessage, postMessageSchema } from './post-message.ts';
import { pressAction } from './press-action.ts';

const whoSchema = z.object({ who: z.string() });
const readSchema = z.object({ as: z.string(), conversationId: z.string(), upTo: z.string() });
const asSchema = z.object({ as: z.string() });

/** What the page and the tests call, under `/local`; described in README.md. */
export function clientRouter(world: World): Router {
  const router = express.Router();
  const body = (request: Request): unknown => request.body;
  router.use(express.json({ limit: '1mb' }));

  router.get('/people', (_request, response) => void response.json(peopleView(world)));
  router.get('/conversations', (request, response) => {
    const { as } = asSchema.parse(request.query);
    response.json({ conversations: conversationsView(world, as) });
  });
  router.get('/conversations/:id/messages', (request, response) => {
    response.json({ messages: messagesOf(world, request.params.id) });
  });
  router.post('/messages', (request, response, next) => {
    void answer(postMessage(world, postMessageSchema.parse(body(request))), response, next);
  });
  router.post('/actions', (request, response, next) => {
    void answer(pressAction(world, pressSchema.parse(body(request))), response, next);
  });
  router.post('/read', (request, response) => {
    const { as, conversationId, upTo } = readSchema.parse(body(request));
    world.store.save({ kind: 'read', who: as, conversationId, upTo });
    world.events.publish({ type: 'people' });
    response.json({});
  });
  for (const change of ['install', 'uninstall', 'block', 'unblock'] as const) {
    router.post(`/${change}`, (request, response, next) => {
      void answer(changeApp(world, whoSchema.parse(body(request)).who, change), response, next);
    });
  }
  router.post('/install-all', (_request, response, next) => void answer(installAll(world), response, next));
  router.get('/clock', (_request, response) => void response.json(world.clock.view()));
  router.post('/clock', (request, response) => {
    const moved = world.clock.move(clockMoveSchema.parse(body(request)));
    if (!moved) throw new ClientError(409, 'not-forward', 'Time only goes forward.');
    world.events.publish({ type: 'clock' });
    response.json(world.clock.view());
  });
  router.get('/faults', (_request, response) => void response.json({ faults: world.faults.waiting() }));
  router.post('/faults', (request, response) => {
    world.faults.add(faultSchema.parse(body(request)));
    response.status(201).json({ faults: world.faults.waiting() });
  });
  router.delete('/faults', (_request, response) => {
    world.faults.clear();
    response.json({ faults: [] });
  });
  router.use(answerClientErrors);
  return router;
}

async function answer(work: Promise<unknown>, response: Response, next: NextFunction): Promise<void> {
  try {
    response.json(await work);
  } catch (error) {
    next(error);
  }
}
