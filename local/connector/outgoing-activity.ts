import { z } from 'zod';
import type { Message } from '../wire/message.ts';
import { badArgument, ConnectorError } from './connector-error.ts';

/** Teams takes about 100 KB, counted as UTF-16, so half as many code units. */
export const messageLimitUnits = 51_200;

const activitySchema = z.looseObject({
  type: z.string().default('message'),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z
    .array(
      z.looseObject({
        contentType: z.string(),
        content: z.unknown().optional(),
        contentUrl: z.string().nullish(),
        name: z.string().nullish(),
      }),
    )
    .nullish(),
  suggestedActions: z
    .looseObject({
      actions: z.array(z.looseObject({ title: z.string().nullish(), value: z.unknown().optional() })),
    })
    .nullish(),
});

export type OutgoingActivity = z.infer<typeof activitySchema>;

/** Checks an activity that the bot sends. Throws the 400 or 413 that Teams answers. */
export function parseOutgoing(body: unknown): OutgoingActivity {
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) throw badArgument(`Invalid activity: ${z.prettifyError(parsed.error)}`);
  const activity = parsed.data;
  if (JSON.stringify(body).length > messageLimitUnits) {
    throw new ConnectorError(413, 'MessageSizeTooBig', 'Message size too large.');
  }
  const empty = !activity.text && !activity.attachments?.length && activity.type === 'message';
  if (empty) throw badArgument('Activity must have text or attachments.');
  return activity;
}

type Content = Pick<Message, 'text' | 'textFormat' | 'summary' | 'attachments' | 'suggestions'>;

/** What of an activity is shown. */
export function contentOf(activity: OutgoingActivity): Content {
  return {
    ...(activity.text ? { text: activity.text, textFormat: activity.textFormat ?? 'markdown' } : {}),
    ...(activity.summary ? { summary: activity.summary } : {}),
    attachments: (activity.attachments ?? []).map(({ contentType, content, contentUrl, name }) => ({
      contentType,
      content,
      ...(contentUrl ? { contentUrl } : {}),
      ...(name ? { name } : {}),
    })),
    suggestions: (activity.suggestedActions?.actions ?? []).map(({ title, value }) => ({
      title: title ?? '',
      value: typeof value === 'string' ? value : (title ?? ''),
    })),
  };
}
