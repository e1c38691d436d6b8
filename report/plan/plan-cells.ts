import type { Plan } from './plan-schema.ts';

/** One number of a plan, with where it stands in the file. */
export interface PlanCell {
  readonly item: string;
  readonly measure: string;
  /** Absent when the number holds for the whole year. */
  readonly period?: string;
  readonly cell: string;
  readonly value: string;
  readonly path: readonly PropertyKey[];
}

/** All numbers of a plan, in the order of the file. */
export function planCells(plan: Plan): readonly PlanCell[] {
  return Object.entries(plan.items).flatMap(([item, measures]) =>
    Object.entries(measures).flatMap(([measure, values]) =>
      entriesOf(values).flatMap(([name, value]): readonly PlanCell[] => {
        const path = ['items', item, measure, name];
        if (typeof value === 'string') return [{ item, measure, cell: name, value, path }];
        return Object.entries(value).map(([cell, own]) => ({
          item,
          measure,
          period: name,
          cell,
          value: own,
          path: [...path, cell],
        }));
      }),
    ),
  );
}

/** A measure's values as the two shapes together: by cell, or by period and cell. */
function entriesOf(
  values: Readonly<Record<string, string | Readonly<Record<string, string>>>>,
): readonly [string, string | Readonly<Record<string, string>>][] {
  return Object.entries(values);
}
