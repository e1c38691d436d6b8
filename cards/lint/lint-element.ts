import type { JsonObject } from '../card.ts';
import { isObject, listAt, textAt } from '../card-reading.ts';
import { mostButtons } from '../elements/suggestion-buttons.ts';

const mostColumns = 3;

/** Texts that the card itself says; what people wrote stands in runs, inputs and the fallback text, and may say anything. */
const ownTexts = ['label', 'title', 'text', 'placeholder'] as const;

/** Gives what is wrong with one element, run or action of a card. */
export function lintElement(element: JsonObject): readonly string[] {
  const type = textAt(element, 'type');
  return [
    ...(type.startsWith('Input.') ? inputProblems(element) : []),
    ...(type === 'Action.Execute' ? executeProblems(element) : []),
    ...(type === 'TextBlock' && element['wrap'] !== true ? ['a text that does not wrap'] : []),
    ...(type === 'TextBlock' && /\]\(|\*\*|<\w/.test(textAt(element, 'text'))
      ? ['markup in a text block']
      : []),
    ...(type === 'Table' ? tableProblems(element) : []),
    ...(type.startsWith('Chart.') && !isObject(element['fallback']) ? ['a chart without a fallback'] : []),
    ...(listAt(element, 'actions').length > mostButtons ? [`more than ${mostButtons} buttons`] : []),
    ...(type === 'TextRun' ? [] : leftovers(element)),
    ...colourProblems(element),
  ];
}

function inputProblems(input: JsonObject): readonly string[] {
  // A toggle's title is its label: it stands beside the box and is what screen readers say.
  const label =
    textAt(input, 'label') || textAt(input, textAt(input, 'type') === 'Input.Toggle' ? 'title' : 'label');
  return [
    ...(label.trim() === '' ? ['an input without a label'] : []),
    ...(textAt(input, 'id') === '' ? ['an input without an id'] : []),
    ...(textAt(input, 'type') === 'Input.Number' ? ['a number input'] : []),
  ];
}

function executeProblems(action: JsonObject): readonly string[] {
  const fallback = action['fallback'];
  if (!isObject(fallback) || textAt(fallback, 'type') !== 'Action.Submit')
    return ['no Action.Submit fallback'];
  const same = JSON.stringify(fallback['data']) === JSON.stringify(action['data']);
  return same ? [] : ['a fallback with other data'];
}

function tableProblems(table: JsonObject): readonly string[] {
  const columns = listAt(table, 'columns').filter(isObject);
  const widths = new Set(columns.map((column) => JSON.stringify(column['width'] ?? 1)));
  return [
    ...(columns.length > mostColumns ? [`more than ${mostColumns} columns`] : []),
    ...(widths.size > 1 ? ['columns of unequal width'] : []),
    ...(isObject(table['fallback']) ? [] : ['a table without a fallback']),
  ];
}

function leftovers(element: JsonObject): readonly string[] {
  return ownTexts
    .filter((name) => /\$\{[a-z][A-Za-z.]*\}/.test(textAt(element, name)))
    .map((name) => `a leftover placeholder in ${name}`);
}

/** A colour always comes with words or a mark in the same text. */
function colourProblems(element: JsonObject): readonly string[] {
  const coloured = ['good', 'warning', 'attention'].includes(textAt(element, 'color'));
  return coloured && !/[\p{Letter}●▲■◆○✓✕]/u.test(textAt(element, 'text')) ? ['a colour alone'] : [];
}
