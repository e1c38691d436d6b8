import type { AnsweredSection } from '../answer/section-record.ts';
import { computeItem } from '../kinds/index.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import type { ItemContext } from '../kinds/kind.ts';

/**
 * Gives the lookup of another item's computed cell, within one section, so that nothing confidential is seen from outside.
 * The other item looks no further itself, so that two that name each other come to an end.
 */
export function cellLookup(
  items: readonly ItemDefinition[],
  record: Pick<AnsweredSection, 'answers'>,
  contextOf: (item: string) => ItemContext,
): NonNullable<ItemContext['cellOf']> {
  return (id, row, column) => {
    const item = items.find((candidate) => candidate.id === id);
    if (item === undefined) return undefined;
    const context = contextOf(id);
    const answer = record.answers[id];
    const { cells } = computeItem(item, answer?.state === 'later' ? undefined : answer, context);
    return cells.find((cell) => cell.id === row && cell.column === column && cell.period === context.period);
  };
}
