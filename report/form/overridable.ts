import { computeItem } from '../kinds/index.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import type { Status } from '../status/status.ts';
import type { Cell } from '../value/cell.ts';
import { type AskedItem, askedItem } from './asked-items.ts';
import { inputKey } from './input-key.ts';
import type { FormScope } from './form-scope.ts';

/** A figure whose colour a rule gives, so that a person may put another in its place (K4). */
export interface OverridableFigure {
  /** `item/row`, as the card's choice has it. */
  readonly key: string;
  readonly item: ItemDefinition;
  readonly cell: Cell;
  readonly status: Status;
  /** The colour that the rule gives, whatever stands now. */
  readonly computed: Status['colour'];
}

/**
 * The figures of a section that may be overridden, in the order of the definition. `definition` holds only what the person
 * may answer.
 */
export function overridable(scope: Omit<FormScope, 'email'>): readonly OverridableFigure[] {
  const items = scope.definition.sections.find(({ id }) => id === scope.section)?.items ?? [];
  return items.flatMap((item) => figuresOf(askedItem(scope, item)));
}

/** The figures of an item with a value and a colour by rule, also where a person has overridden it. */
export function figuresOf({ item, answer, context }: AskedItem): readonly OverridableFigure[] {
  if (answer?.state !== 'answered') return [];
  return computeItem(item, answer, context).cells.flatMap((cell): readonly OverridableFigure[] => {
    const { status, value } = cell;
    if (cell.period !== context.period || value === undefined || status === undefined) return [];
    if (!isByRule(status)) return [];
    const computed = status.overridden?.from ?? status.colour;
    return [{ key: inputKey(item.id, cell.overrideId ?? cell.id), item, cell, status, computed }];
  });
}

/** A value that the rule has no colour for waits for a person's, so that may be given too. */
function isByRule({ decidedBy, colour, overridden }: Status): boolean {
  return decidedBy === 'rule' || colour === 'discretionary' || overridden !== undefined;
}
