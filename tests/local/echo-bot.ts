import { createServer, type IncomingMessage } from 'node:http';
import { listen } from '../../local/listen.ts';
import { formCard, receiptCard } from './fixtures/cards.ts';

// biome-ignore lint: the tests read what they please out of activities
export type Activity = Record<string, any>;

export interface EchoBot {
  readonly url: string;
  /** Every activity that came, in order. */
  readonly received: Activity[];
  /** Called before an invoke is answered; what it gives is the answer's body. */
  onInvoke?: (activity: Activity) => Promise<unknown> | unknown;
  /** Answers every request with this status. */
  status?: number;
  stop(): Promise<void>;
}

const cardType = 'application/vnd.microsoft.card.adaptive';
export const withCard = (content: unknown) => ({
  type: 'message',
  attachments: [{ contentType: cardType, content }],
});

/** Calls the connector as a bot would. */
export async function connector(base: string, method: string, path: string, body?: unknown) {
  const response = await fetch(`${base.replace(/\/$/, '')}/v3/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Activity };
}

/** A bot of few words, made of nothing but node:http: it repeats what is said and answers the buttons of its form. */
export async function startEchoBot(port = 0): Promise<EchoBot> {
  const server = createServer((request, response) => {
    void (async () => {
      const activity = JSON.parse(await read(request)) as Activity;
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
  const { type, serviceUrl, conversation, text, value, replyToId } = activity;
  const path = `conversations/${encodeURIComponent(conversation.id)}/activities`;
  const say = (body: unknown) => connector(serviceUrl, 'POST', path, body);
  if (type === 'invoke') return bot.onInvoke ? bot.onInvoke(activity) : invoked(activity);
  if (type === 'installationUpdate' && conversation.conversationType === 'personal') {
    await say({ type: 'message', text: `Velkommen! Jeg er **${activity.recipient.name}**.` });
  }
  if (type !== 'message') return undefined;
  if (value !== undefined) {
    await connector(serviceUrl, 'PUT', `${path}/${replyToId}`, withCard(receiptCard(value.sick)));
  } else if (/skjema/.test(text)) {
    await say({ type: 'typing' });
    await say({ ...withCard(formCard()), summary: 'Fravær og vakt: frist onsdag' });
  } else {
    await say({
      type: 'message',
      text: `Du skrev: ${text.replace(/<at>.*?<\/at>/g, '').trim()}`,
      replyToId: activity.id,
    });
  }
  return undefined;
}

function invoked({ value }: Activity): unknown {
  const { verb, data } = value.action;
  if (verb === 'say')
    return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Notert.' };
  if (verb === 'fail')
    return { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code: 'x', message: 'y' } };
  if (data.sick === '1.126') return card(formCard('1.126 kan bety 1,126 eller 1126.', '1.126'));
  return card(verb === 'edit' ? formCard() : receiptCard(data.sick));
}

export const card = (value: unknown) => ({ statusCode: 200, type: cardType, value });

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
