import type { MessageType } from '../report/conversation/message.ts';
import type { Card, Json } from './card.ts';
import { CardError } from './card-error.ts';
import { templates } from './templates.ts';
import { unknownNames } from './templating.ts';

/**
 * Fills a template once: a second time would evaluate what people wrote.
 * @throws {CardError} when the template asks for something the view lacks, warns, or leaves an empty value.
 */
export function expandTemplate(type: MessageType, view: object): Card {
  const template = templates[type]();
  unknownNames.length = 0;
  const card: unknown = template.expand({ $root: view });
  if (unknownNames.length > 0) {
    throw new CardError('missing-data', `Template ${type} found no ${unknownNames.join(', ')}`);
  }
  const warnings = template.getLastTemplateExpansionWarnings();
  if (warnings.length > 0) {
    throw new CardError('template-warning', `Template ${type}: ${warnings.join('; ')}`);
  }
  if (!isJson(card)) throw new CardError('empty-value', `Template ${type} gave an empty value`);
  if (!isCard(card)) throw new CardError('not-a-card', `Template ${type} gave no card`);
  return card;
}

/** Whether a value survives JSON unchanged: no null, undefined, NaN or function anywhere. */
function isJson(value: unknown): value is Json {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'object') return value !== null && Object.values(value).every(isJson);
  return typeof value === 'string' || typeof value === 'boolean';
}

function isCard(value: Json): value is Card {
  return typeof value === 'object' && 'type' in value && value['type'] === 'AdaptiveCard' && 'body' in value;
}
