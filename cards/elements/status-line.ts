import type { Language } from '../../report/language/language.ts';
import type { Status } from '../../report/status/status.ts';
import type { JsonObject } from '../card.ts';
import { reasonLine } from './reason-line.ts';
import { richText } from './rich-text.ts';
import { statusRun } from './status-run.ts';

/**
 * Gives a colour on its own line, with the reason below it.
 * @example statusLine(status, 'nb').length //=> 2
 */
export function statusLine(status: Status, language: Language): readonly JsonObject[] {
  return [richText([statusRun(status.colour, language)], 'small'), ...reasonLine(status)];
}
