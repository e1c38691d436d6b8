import type { ReportItem } from '../assembly/report.ts';
import type { Cell } from '../value/cell.ts';
import { isVariance } from '../value/is-variance.ts';
import type { DraftScope } from './draft-scope.ts';
import { figureSentence } from './figure-sentence.ts';
import { largestDeviations } from './largest-deviations.ts';
import { varianceSentence } from './variance-sentence.ts';

/**
 * Proposes sentences from an item's figures (A5): what stands out in it, with target and movement, and for a statement where
 * the deviations are. Every number in them is a cell's. They are drafts until a person has taken them for their own.
 * @example draftSentences(sickLeave, { period: '2024-03', language: 'nb' })[0]
 * //=> 'Samlet sykefravær er 5,9 %. Det er 0,9 prosentpoeng over målet på 5,0 %.'
 */
export function draftSentences(
  item: Pick<ReportItem, 'cells' | 'blocks'>,
  scope: DraftScope,
): readonly string[] {
  const names = rowNames(item);
  const telling = item.cells.filter((cell) => cell.period === scope.period && standsOut(cell));
  const sentences = telling.map((cell) =>
    isVariance(cell.column)
      ? varianceSentence(cell, names.get(cell.id) ?? cell.label, scope)
      : figureSentence(cell, scope),
  );
  const deviations = largestDeviations(item, scope);
  return [...sentences, deviations].filter((sentence) => sentence !== undefined);
}

/** Green figures that nobody is to look at need no words. */
function standsOut(cell: Cell): boolean {
  if (cell.value === undefined) return false;
  const colour = cell.status?.colour;
  return cell.headline === true || colour === 'red' || colour === 'yellow';
}

/** What a row is called, without the column that a cell's label adds. */
export function rowNames({ blocks }: Pick<ReportItem, 'blocks'>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    for (const row of block.rows) {
      for (const cell of row.cells) if (cell.type === 'value') names.set(cell.cell.id, row.label);
    }
  }
  return names;
}
