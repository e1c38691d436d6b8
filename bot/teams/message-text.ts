import type { IncomingActivity } from '../front-door/activity-schema.ts';

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00A0',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * The text that a person typed: without the mention of the bot that a channel requires, and without the escapes that
 * Teams' editor leaves.
 * @example messageText({ text: '<at>Rapportbot</at> status', entities: [mentionOfTheBot] }) //=> 'status'
 */
export function messageText(activity: Pick<IncomingActivity, 'text' | 'entities' | 'recipient'>): string {
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    if (entity.type !== 'mention' || entity.mentioned?.id !== activity.recipient.id) continue;
    if (entity.text) text = text.replaceAll(entity.text, ' ');
  }
  return text.replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity).trim();
}
