import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { TurnState } from '@microsoft/teams-ai/lib/TurnState.js';
import type { TurnContext } from 'botbuilder';
import { translate } from '../../report/messages/translate.ts';
import type { IncomingActivity } from '../front-door/activity-schema.ts';
import { messageAnswer, type InvokeAnswer } from './invoke-answer.ts';
import { onCardAction } from './on-card-action.ts';
import { onInstallation } from './on-installation.ts';
import { onMessage } from './on-message.ts';
import { exchangeScope } from './exchange-scope.ts';
import type { TurnParts } from './turn-parts.ts';

/** The SDK's application without its typing indicator, which runs whatever its option says, and calls the connector. */
class QuietApplication extends Application {
  override startTypingTimer(): void {}
}

type Handler = (parts: TurnParts, activity: IncomingActivity, context: TurnContext) => Promise<void>;

/** Which activity goes where: the whole of what the bot understands of Teams. The last two catch what is left. */
const routes: readonly {
  readonly takes: (activity: IncomingActivity) => boolean;
  readonly handle: Handler;
}[] = [
  { takes: ({ type, name }) => type === 'invoke' && name === 'adaptiveCard/action', handle: cardAction },
  { takes: ({ type }) => type === 'message', handle: later(onMessage) },
  { takes: ({ type }) => type === 'installationUpdate', handle: later(onInstallation) },
  { takes: ({ type }) => type === 'invoke', handle: unknownInvoke },
  { takes: () => true, handle: ignore },
];

/** The routes as the SDK's application. Handlers see the activity as the front door parsed it. */
export function createApplication(parts: TurnParts): Application {
  const application = new QuietApplication({ removeRecipientMention: false, startTypingTimer: false });
  for (const { takes, handle } of routes) {
    application.activity(
      () => Promise.resolve(takes(exchangeScope.current().activity)),
      async (context: TurnContext, _state: TurnState) =>
        handle(parts, exchangeScope.current().activity, context),
    );
  }
  return application;
}

async function cardAction(parts: TurnParts, activity: IncomingActivity, context: TurnContext): Promise<void> {
  const { answer, afterwards } = await onCardAction(parts, activity);
  await answerInvoke(context, answer);
  exchangeScope.current().afterwards.push(afterwards);
}

function later(
  handle: (parts: TurnParts, activity: IncomingActivity) => Promise<() => Promise<void>>,
): Handler {
  return async (parts, activity) => {
    exchangeScope.current().afterwards.push(await handle(parts, activity));
  };
}

/** Without an answer the SDK would say 501, and Teams "something went wrong". */
async function unknownInvoke(parts: TurnParts, _: IncomingActivity, context: TurnContext): Promise<void> {
  const language = parts.cycle.active.definition.languages[0] ?? 'nb';
  await answerInvoke(context, messageAnswer(translate(language, 'bot.notSupportedText')));
}

async function ignore(parts: TurnParts, activity: IncomingActivity): Promise<void> {
  parts.cycle.log.info('activity-ignored', { type: activity.type });
}

async function answerInvoke(context: TurnContext, body: InvokeAnswer): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}
