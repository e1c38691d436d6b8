import type { Language } from '../report/language/language.ts';
import { colourText } from '../report/status/colour-name.ts';
import type { Status } from '../report/status/status.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/**
 * Gives a status with its reason as Markdown: mark, word, sentence.
 * @example statusText(status, 'nb') //=> '**▲ Gul** – ≥ 65 og < 70: gul'
 */
export function statusText(status: Status, language: Language): string {
  const colour = `**${colourText(status.colour, language)}**`;
  return status.reason === '' ? colour : `${colour} – ${escapeMarkdown(status.reason)}`;
}
