import type { Language } from '../report/language/language.ts';
import { colourText } from '../report/status/colour-name.ts';
import { inProse } from '../report/status/in-prose.ts';
import type { Status } from '../report/status/status.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/**
 * Gives a status with its reason as Markdown: mark, word, sentence.
 * @example statusText(status, 'nb') //=> '**▲ Gul** – 67 % er under grensen for grønt (70 %); 3 prosentpoeng til grønt'
 */
export function statusText(status: Status, language: Language): string {
  const colour = `**${colourText(status.colour, language)}**`;
  const { reason } = inProse(status);
  return reason === '' ? colour : `${colour} – ${escapeMarkdown(reason)}`;
}
