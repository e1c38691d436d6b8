import type { Card, Json } from './card.ts';
import { actionsText, inputText } from './control-text.ts';
import { isObject, listAt, textAt } from './card-reading.ts';

/**
 * Gives a card as plain text in reading order, for notifications, transcripts and screen readers: inputs with label and
 * text, buttons in brackets.
 * @example cardText(card) //=> 'Virksomhetsrapport mars 2024\nHR/HMS\n…\n[Lever] [Lagre utkast] [Kommer senere]'
 */
export function cardText(card: Card): string {
  return [...card.body.flatMap(linesOf), ...actionsText(listAt(card, 'actions'))].join('\n');
}

function linesOf(element: Json): readonly string[] {
  if (!isObject(element)) return [];
  const type = textAt(element, 'type');
  if (type.startsWith('Input.')) return [inputText(element)];
  switch (type) {
    case 'TextBlock':
      return [textAt(element, 'text')];
    case 'RichTextBlock':
      return [listAt(element, 'inlines').map(runText).join('').trim()];
    case 'ColumnSet':
      return columnLines(listAt(element, 'columns'));
    case 'ActionSet':
      return actionsText(listAt(element, 'actions'));
    default:
      return listAt(element, 'items').flatMap(linesOf);
  }
}

function runText(run: Json): string {
  if (typeof run === 'string') return run;
  return isObject(run) ? textAt(run, 'text') : '';
}

/** A name and its figures are read together, then what stands below the name. */
function columnLines(columns: readonly Json[]): readonly string[] {
  if (columns.some(hasInput)) return columns.flatMap(linesOf);
  const [[name = '', ...below] = [], ...figures] = columns.map(linesOf);
  return [[name, ...figures.flat()].join(' · '), ...below];
}

function hasInput(element: Json): boolean {
  if (!isObject(element)) return false;
  return textAt(element, 'type').startsWith('Input.') || listAt(element, 'items').some(hasInput);
}
