import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readCard, type ReadCard } from '../../../cli/demo/card-reader.ts';
import { translate } from '../../../report/messages/translate.ts';

/** What the bot's message is for its reader, as far as the programme tells messages apart. */
export type MessageKind = 'form' | 'receipt' | 'reminder' | 'preview' | 'not-saved' | 'other';

/** A message of the bot, as short as the programme needs it. */
export interface ReadMessage {
  readonly kind: MessageKind;
  readonly period?: string;
  readonly section?: string;
  /** The same for two messages that say the same: without what is new in each rendering. */
  readonly print: string;
  readonly card: ReadCard;
}

const activitySchema = z.looseObject({
  attachments: z.array(z.looseObject({ content: z.unknown().optional() })).nullish(),
});

const reminderTitles = (['cards.reminder', 'cards.reminder-overdue', 'cards.reminder-promised'] as const).map(
  (key) => JSON.stringify(translate('nb', key)),
);

const notSaved = JSON.stringify(translate('nb', 'bot.notSavedText'));

/** Reads the message in an activity, or in the answer to a press. */
export function readMessage(activity: unknown): ReadMessage {
  const parsed = activitySchema.safeParse(activity);
  return readShownCard(parsed.success ? parsed.data.attachments?.[0]?.content : undefined);
}

/** Reads a card by itself. */
export function readShownCard(content: unknown): ReadMessage {
  const card = readCard(content);
  const text = JSON.stringify(content) ?? '';
  const { period, section } = refOf(card);
  return {
    kind: kindOf(card, text),
    ...(period === undefined ? {} : { period }),
    ...(section === undefined ? {} : { section }),
    print: createHash('sha256')
      .update(text.replaceAll(/~[0-9a-f]{12}/g, ''))
      .digest('base64url')
      .slice(0, 16),
    card,
  };
}

function kindOf({ buttons }: ReadCard, text: string): MessageKind {
  const has = (verb: string): boolean => buttons.some((button) => button.verb === verb);
  if (has('submit')) return 'form';
  if (text.includes(notSaved)) return 'not-saved';
  if (reminderTitles.some((title) => text.includes(title))) return 'reminder';
  if (has('approve') || has('publish') || has('preview') || has('lock')) return 'preview';
  return has('open-form') ? 'receipt' : 'other';
}

function refOf({ buttons }: ReadCard): { period?: string; section?: string } {
  const data =
    buttons.find(({ verb }) => verb === 'submit' || verb === 'open-form')?.data ?? buttons[0]?.data;
  const { period, section } = data ?? {};
  return {
    ...(typeof period === 'string' ? { period } : {}),
    ...(typeof section === 'string' ? { section } : {}),
  };
}
