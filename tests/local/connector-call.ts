import { type Answer, answerSchema } from './answer.ts';

export interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Answer;
}

/** Calls the connector as a bot would. */
export async function connector(base: string, method: string, path: string, body?: unknown): Promise<Called> {
  const response = await fetch(`${base.replace(/\/$/, '')}/v3/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  return { status: response.status, headers: response.headers, body: answerSchema.parse(answer) };
}

/** A message that is a card. */
export const withCard = (content: unknown) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
});
