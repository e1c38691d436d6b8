import { createServer } from 'node:http';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Response as SdkResponse,
  type TurnContext,
} from 'botbuilder';
import { runMeasured } from './run-measured.ts';

/**
 * The least that a bot on this SDK can be: a message is answered with its own text, a press with a card, which is put in the
 * pressed one's place too, as the product does.
 */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

const card = {
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'echo' }] },
};

async function turn(context: TurnContext): Promise<void> {
  const { activity } = context;
  if (activity.type === 'message') {
    await context.sendActivity(`echo: ${activity.text}`);
  } else if (activity.type === 'invoke') {
    const body = { statusCode: 200, type: card.contentType, value: card.content };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
    await context.updateActivity({ type: 'message', id: activity.replyToId ?? '', attachments: [card] });
  }
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const answer: SdkResponse = {
      socket: response.socket,
      status: (code) => {
        response.statusCode = code;
      },
      header: (name, value) => response.setHeader(name, String(value)),
      send: (value: unknown) => response.write(JSON.stringify(value)),
      end: () => response.end(),
    };
    const { headers, method = 'POST' } = request;
    const incoming = { body: isRecord(body) ? body : {}, headers, method };
    adapter.process(incoming, answer, turn).catch((cause: unknown) => {
      console.error(cause);
      response.destroy();
    });
  });
});

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

server.listen(Number(process.env['PORT']), '127.0.0.1', () => runMeasured(async () => {}));
