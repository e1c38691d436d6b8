import type { Json, JsonObject } from './card.ts';
import { isObject, listAt, textAt } from './card-reading.ts';

/**
 * Gives an input as text: what it asks and what stands in it.
 * @example inputText({ type: 'Input.Text', id: 'a', label: 'Korttid', value: '2,1' }) //=> 'Korttid: [2,1]'
 */
export function inputText(input: JsonObject): string {
  const value = textAt(input, 'value');
  if (textAt(input, 'type') === 'Input.Toggle') {
    const on = value === (textAt(input, 'valueOn') || 'true');
    return `[${on ? 'x' : ' '}] ${textAt(input, 'title')}`;
  }
  const choices = listAt(input, 'choices').filter(isObject);
  const label = textAt(input, 'label');
  if (choices.length === 0) return `${label}: [${value === '' ? ' ' : value}]`;
  const titles = choices.map((choice) =>
    textAt(choice, 'value') === value ? `(x) ${textAt(choice, 'title')}` : `( ) ${textAt(choice, 'title')}`,
  );
  return `${label}: ${titles.join(' ')}`;
}

/** Gives buttons on one line: `[Endre] [Hvorfor?]`; nothing when there are none. */
export function actionsText(actions: readonly Json[]): readonly string[] {
  const titles = actions.filter(isObject).map((action) => `[${textAt(action, 'title')}]`);
  return titles.length === 0 ? [] : [titles.join(' ')];
}
