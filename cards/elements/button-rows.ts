import type { JsonObject } from '../card.ts';
import { textAt } from '../card-reading.ts';

/** The width inside a card at 320 px, and what a button takes of it, in pixels of a wide font. */
const width = 276;
const letter = 7.6;
const padding = 26;
const gap = 8;

/** Buttons as the card's own actions, or, when they would be cut off on a narrow screen, in rows at the end of the body. */
export interface Buttons {
  readonly rows: readonly JsonObject[];
  readonly actions: readonly JsonObject[];
}

/**
 * Gives buttons in rows that fit at 320 px, in order: clients cut a row that is too wide instead of breaking it.
 * @example buttonRows([]) //=> { rows: [], actions: [] }
 */
export function buttonRows(buttons: readonly JsonObject[]): Buttons {
  const rows: JsonObject[][] = [];
  let left = 0;
  for (const button of buttons) {
    const wide = widthOf(button);
    const row = rows.at(-1);
    if (row === undefined || wide > left) {
      rows.push([button]);
      left = width - wide - gap;
    } else {
      row.push(button);
      left -= wide + gap;
    }
  }
  if (rows.length <= 1) return { rows: [], actions: buttons };
  fillLastRow(rows);
  return {
    rows: rows.map((actions, index) => ({
      type: 'ActionSet',
      spacing: index === 0 ? 'medium' : 'small',
      actions,
    })),
    actions: [],
  };
}

/** Leaves the first button a row of its own rather than the last one: it is the one that is meant to be pressed. */
function fillLastRow(rows: JsonObject[][]): void {
  const [first, last] = rows;
  if (rows.length !== 2 || first === undefined || last === undefined) return;
  if (first.length !== 2 || last.length !== 1) return;
  const [kept, moved] = first;
  if (kept === undefined || moved === undefined) return;
  if ([moved, ...last].reduce((sum, button) => sum + widthOf(button) + gap, -gap) > width) return;
  rows.splice(0, 2, [kept], [moved, ...last]);
}

function widthOf(button: JsonObject): number {
  return textAt(button, 'title').length * letter + padding;
}
