import { z } from 'zod';
import { clockViewSchema, type ClockMove } from '../wire/clock.ts';
import { messageSchema } from '../wire/message.ts';
import { conversationsSchema, peopleSchema } from '../wire/overview.ts';
import { type Press, pressResultSchema } from '../wire/press.ts';

const messagesSchema = z.object({ messages: z.array(messageSchema) });

async function call<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  body?: unknown,
): Promise<z.output<Schema>> {
  const sent =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`/local/${path}`, sent);
  if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${await response.text()}`);
  return schema.parse(await response.json());
}

const id = encodeURIComponent;

/** The page's requests; README.md describes them. Each throws when it was not answered well. */
export const api = {
  people: () => call(peopleSchema, 'people'),
  conversations: (as: string) => call(conversationsSchema, `conversations?as=${id(as)}`),
  messages: (conversation: string) => call(messagesSchema, `conversations/${id(conversation)}/messages`),
  post: (message: { as: string; conversationId: string; text: string; locale: string }) =>
    call(messageSchema, 'messages', message),
  press: (press: Press) => call(pressResultSchema, 'actions', press),
  read: (mark: { as: string; conversationId: string; upTo: string }) => call(z.unknown(), 'read', mark),
  changeApp: (change: 'install' | 'uninstall' | 'block' | 'unblock', who: string) =>
    call(z.unknown(), change, { who }),
  installAll: () => call(z.unknown(), 'install-all', {}),
  clock: () => call(clockViewSchema, 'clock'),
  moveClock: (move: ClockMove) => call(clockViewSchema, 'clock', move),
} as const;
