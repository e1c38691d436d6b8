import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { listen } from '../../local/listen.ts';
import { type Activity, activitySchema } from './answer.ts';
import { connector, withCard } from './connector-call.ts';
import { formCard, receiptCard } from './fixtures/cards.ts';

export interface EchoBot {
  readonly url: string;
  /** Every activity that came, in order. */
  readonly received: Activity[];
  /** Answers invokes in place of the bot's own answers; what it gives is the answer's body. */
  onInvoke?: (activity: Activity) => unknown;
  /** Answers every request with this status. */
  status?: number;
  stop(): Promise<void>;
}

/** A bot of few words, made of nothing but node:http: it repeats what is said and answers the buttons of its form. */
export async function startEchoBot(port = 0): Promise<EchoBot> {
  const server = createServer((request, response) => {
    void (async () => {
      const activity = activitySchema.parse(await json(request));
      bot.received.push(activity);
      const answer = bot.status === undefined ? await turn(bot, activity) : undefined;
      response.writeHead(bot.status ?? 200, { 'content-type': 'application/json' });
      response.end(answer === undefined ? '' : JSON.stringify(answer));
    })();
  });
  const { port: actual, stop } = await listen(server, port);
  const bot: EchoBot = { url: `http://127.0.0.1:${actual}/api/messages`, received: [], stop };
  return bot;
}

async function turn(bot: EchoBot, activity: Activity): Promise<unknown> {
  const { type, serviceUrl, conversation, text = '', value, replyToId, recipient } = activity;
  const path = `conversations/${encodeURIComponent(conversation.id)}/activities`;
  const say = (body: unknown) => connector(serviceUrl, 'POST', path, body);
  if (type === 'invoke') return bot.onInvoke ? bot.onInvoke(activity) : invoked(activity);
  if (type === 'installationUpdate' && conversation.conversationType === 'personal') {
    await say({ type: 'message', text: `Velkommen! Jeg er **${recipient.name}**.` });
  }
  if (type !== 'message') return undefined;
  if (value !== undefined) {
    await connector(serviceUrl, 'PUT', `${path}/${replyToId}`, withCard(receiptCard(value.sick ?? '')));
  } else if (text.includes('skjema')) {
    await say({ type: 'typing' });
    await say({ ...withCard(formCard()), summary: 'Fravær og vakt: frist onsdag' });
  } else {
    const said = text.replaceAll(/<at>.*?<\/at>/g, '').trim();
    await say({ type: 'message', text: `Du skrev: ${said}`, replyToId: activity.id });
  }
  return undefined;
}

function invoked({ value }: Activity): unknown {
  const { verb = '', data = {} } = value?.action ?? {};
  const sick = data.sick ?? '';
  if (verb === 'say') return said('Notert.');
  if (verb === 'fail')
    return { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code: 'x' } };
  if (sick === '1.126') return card(formCard('1.126 kan bety 1,126 eller 1126.', '1.126'));
  return card(verb === 'edit' ? formCard() : receiptCard(sick));
}

/** The answer to a press that replaces the card. */
export const card = (value: unknown) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value,
});

/** The answer to a press that says something. */
export const said = (value: string) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value,
});
