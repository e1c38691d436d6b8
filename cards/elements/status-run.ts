import type { Language } from '../../report/language/language.ts';
import { colourText } from '../../report/status/colour-name.ts';
import type { Colour } from '../../report/status/status.ts';
import type { JsonObject } from '../card.ts';
import { colourLook } from './colour-look.ts';
import { textRun } from './text-run.ts';

/**
 * Gives a colour as mark and word in that colour, never the colour alone.
 * @example statusRun('yellow', 'nb') //=> { type: 'TextRun', text: '▲ Gul', color: 'warning', weight: 'bolder' }
 */
export function statusRun(colour: Colour, language: Language, small = false): JsonObject {
  const look = colourLook(colour);
  // The mark must not end a line alone.
  const text = colourText(colour, language).replace(' ', '\u00a0');
  return textRun(text, small ? { ...look, size: 'small' } : look);
}
