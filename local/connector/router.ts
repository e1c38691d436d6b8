import express, { type Request, type Router } from 'express';
import { z } from 'zod';
import type { World } from '../world.ts';
import { applyFaults } from './apply-faults.ts';
import { answerConnectorErrors } from './answer-errors.ts';
import { deleteActivity, updateActivity } from './change-activity.ts';
import { createConversation } from './create-conversation.ts';
import { listMembers, oneMember, pageMembers } from './members.ts';
import { sendActivity } from './send-activity.ts';
import { teamChannels, teamDetails } from './teams.ts';

const pageQuerySchema = z.object({
  pageSize: z.coerce.number().int().min(1).default(200),
  continuationToken: z.string().optional(),
});

/** The part of Teams that a bot calls: the Bot Connector's REST interface, version 3. */
export function connectorRouter(world: World): Router {
  const router = express.Router();
  const body = (request: Request): unknown => request.body;
  router.use(express.json({ limit: '1mb', type: () => true }));
  router.use(applyFaults(world.faults));

  router.post('/conversations', (request, response) => {
    response.status(201).json(createConversation(world, body(request)));
  });
  const activities = '/conversations/:id/activities';
  router.post(activities, (request, response) => {
    response.status(201).json(sendActivity(world, request.params.id, body(request)));
  });
  router.post(`${activities}/:activityId`, (request, response) => {
    response.status(201).json(sendActivity(world, request.params.id, body(request)));
  });
  router.put(`${activities}/:activityId`, (request, response) => {
    response.json(updateActivity(world, request.params.id, request.params.activityId, body(request)));
  });
  router.delete(`${activities}/:activityId`, (request, response) => {
    deleteActivity(world, request.params.id, request.params.activityId);
    response.json({});
  });
  router.get('/conversations/:id/members', (request, response) => {
    response.json(listMembers(world, request.params.id));
  });
  router.get('/conversations/:id/pagedmembers', (request, response) => {
    const { pageSize, continuationToken } = pageQuerySchema.parse(request.query);
    response.json(pageMembers(world, request.params.id, pageSize, continuationToken));
  });
  router.get('/conversations/:id/members/:memberId', (request, response) => {
    response.json(oneMember(world, request.params.id, request.params.memberId));
  });
  router.get('/teams/:teamId', (request, response) => {
    response.json(teamDetails(world, request.params.teamId));
  });
  router.get('/teams/:teamId/conversations', (request, response) => {
    response.json(teamChannels(world, request.params.teamId));
  });
  router.use(answerConnectorErrors);
  return router;
}
