import { z } from 'zod';

/** What the local Teams page's own HTTP interface gives, as far as the demo needs it (local/README.md). */
const personSchema = z.object({
  aadObjectId: z.string(),
  name: z.string(),
  email: z.string(),
  personalConversationId: z.string(),
});

const messageSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  from: z.string(),
  sentAt: z.string(),
  editedAt: z.string().optional(),
  text: z.string().optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown().optional() })),
  undelivered: z.string().optional(),
});

const conversationSchema = z.object({
  id: z.string(),
  kind: z.enum(['personal', 'channel']),
  name: z.string(),
});

const pressResultSchema = z.object({ outcome: z.enum(['card', 'message', 'none', 'error']) });

export type TeamsPerson = z.infer<typeof personSchema>;
export type TeamsMessage = z.infer<typeof messageSchema>;

/** How a press reaches the bot: as a current Teams sends it, or as an older one does. */
export type Via = 'execute' | 'submit';

/** Plays people in the local Teams over HTTP. */
export class TeamsClient {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async people(): Promise<readonly TeamsPerson[]> {
    return (await this.#get('/local/people', z.object({ people: z.array(personSchema) }))).people;
  }

  async channels(as: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
    const schema = z.object({ conversations: z.array(conversationSchema) });
    const { conversations } = await this.#get(`/local/conversations?as=${encodeURIComponent(as)}`, schema);
    return conversations.filter(({ kind }) => kind === 'channel');
  }

  async messages(conversationId: string): Promise<readonly TeamsMessage[]> {
    const path = `/local/conversations/${encodeURIComponent(conversationId)}/messages`;
    return (await this.#get(path, z.object({ messages: z.array(messageSchema) }))).messages;
  }

  /** Writes a message and waits for the bot's turn. Gives false when it did not reach the bot. */
  async write(as: string, text: string, conversationId = 'personal'): Promise<boolean> {
    const message = await this.#post('/local/messages', { as, text, conversationId }, messageSchema);
    return message.undelivered === undefined;
  }

  /** Presses a button of a card. Gives false when the bot did not answer. */
  async press(
    as: string,
    message: TeamsMessage,
    action: { readonly verb: string; readonly data: Readonly<Record<string, unknown>> },
    inputs: Readonly<Record<string, string>>,
    via: Via,
  ): Promise<boolean> {
    const { conversationId, id: activityId } = message;
    const type = via === 'execute' ? 'Action.Execute' : 'Action.Submit';
    const body = { conversationId, activityId, as, action: { type, ...action }, inputs, via };
    const { outcome } = await this.#post('/local/actions', body, pressResultSchema);
    return outcome !== 'error';
  }

  async #get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    return read(await fetch(this.#url + path), schema);
  }

  async #post<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    return read(
      await fetch(this.#url + path, { method: 'POST', headers, body: JSON.stringify(body) }),
      schema,
    );
  }
}

async function read<T>(response: Response, schema: z.ZodType<T>): Promise<T> {
  if (!response.ok) throw new Error(`Local Teams answered ${response.status}: ${await response.text()}`);
  return schema.parse(await response.json());
}
