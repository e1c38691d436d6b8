import type { Application } from '@microsoft/teams-ai/lib/Application.js';
import { failpoint } from '../../cycle/failpoints.ts';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import type { Received } from '../front-door/create-front-door.ts';
import { Refusal } from '../front-door/refusal.ts';
import { exchangeScope, type Exchange } from './exchange-scope.ts';
import type { TurnParts } from './turn-parts.ts';

/**
 * Takes an activity from the front door through the SDK: token, routes, answer.
 * @throws {Refusal} 401 where the token does not hold.
 */
export async function receiveActivity(
  parts: TurnParts,
  application: Application,
  authorization: string,
  activity: IncomingActivity,
): Promise<Received> {
  const exchange: Exchange = { activity, afterwards: [] };
  const turn: { reached: boolean; failure?: unknown } = { reached: false };
  const response = await exchangeScope
    .run(exchange, () =>
      parts.adapter.receive(authorization, activity, async (context) => {
        turn.reached = true;
        await application.run(context).catch((cause: unknown) => {
          turn.failure = cause;
        });
      }),
    )
    .catch((cause: unknown) => {
      if (turn.reached) throw cause;
      throw new Refusal(401, 'unauthorized', 'The token does not hold.', { cause });
    });
  if (turn.failure !== undefined) throw turn.failure;
  failpoint('after-turn-before-answer');
  const body: unknown = response?.body;
  return {
    status: response?.status ?? 200,
    ...(body === undefined ? {} : { body }),
    afterwards: () => {
      failpoint('after-answer-before-reply');
      for (const work of exchange.afterwards) parts.background.run('afterwards', work);
    },
  };
}
