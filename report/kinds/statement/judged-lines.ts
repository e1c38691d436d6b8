import type { StatementItem } from './schema.ts';

/** A cell of the statement that gets a colour, and the entity that it is of. */
export interface JudgedLine extends Pick<NonNullable<StatementItem['status']>, 'column' | 'bands'> {
  /** The line as it is in the whole statement. */
  readonly line: string;
  readonly entity?: NonNullable<StatementItem['entities']>[number];
}

/**
 * The cells that give a statement its colour: one, or with `each` one of every entity that is entered for. Entities that are
 * sums hide what they are made of.
 */
export function judgedLines({ status, entities = [] }: StatementItem): readonly JudgedLine[] {
  if (status === undefined) return [];
  const { line, column, bands, each } = status;
  const [first] = entities;
  if (first === undefined) return [{ line, column, bands }];
  const judged = each
    ? entities.filter(({ sumOf }) => sumOf === undefined)
    : entities.filter(({ id }) => id === (status.entity ?? first.id));
  return judged.map((entity) => ({ line: `${entity.id}-${line}`, column, bands, entity }));
}
