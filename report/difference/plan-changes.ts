import type { Plan } from '../plan/plan-schema.ts';

/** One number of a plan that is another in its next version. */
export interface PlanChange {
  readonly type: 'added' | 'removed' | 'changed';
  readonly item: string;
  readonly measure: string;
  /** Absent for a number that holds all year. */
  readonly period?: string;
  readonly cell: string;
  readonly before?: string;
  readonly after?: string;
}

type Leaf = Omit<PlanChange, 'type' | 'before' | 'after'> & { readonly number: string };

/** Gives every number that differs between two versions of a plan, in the order of the newer one; what is gone comes last. */
export function planChanges(before: Plan, after: Plan): readonly PlanChange[] {
  const old = leavesOf(before);
  const next = leavesOf(after);
  const changed = [...next].flatMap(([key, { number, ...place }]): readonly PlanChange[] => {
    const earlier = old.get(key)?.number;
    if (earlier === number) return [];
    return earlier === undefined
      ? [{ type: 'added', ...place, after: number }]
      : [{ type: 'changed', ...place, before: earlier, after: number }];
  });
  const removed = [...old].flatMap(([key, { number, ...place }]): readonly PlanChange[] =>
    next.has(key) ? [] : [{ type: 'removed', ...place, before: number }],
  );
  return [...changed, ...removed];
}

/** A measure's numbers, by cell or by period and cell. */
type Cells = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

function leavesOf(plan: Plan): ReadonlyMap<string, Leaf> {
  const leaves = Object.entries(plan.items).flatMap(([item, measures]) =>
    Object.entries(measures).flatMap(([measure, cells]) => leavesIn({ item, measure }, cells)),
  );
  return new Map(
    leaves.map((leaf) => [[leaf.item, leaf.measure, leaf.period ?? '', leaf.cell].join(' '), leaf]),
  );
}

function leavesIn(place: Pick<Leaf, 'item' | 'measure'>, cells: Cells): readonly Leaf[] {
  return Object.entries(cells).flatMap(([name, inside]): readonly Leaf[] =>
    typeof inside === 'string'
      ? [{ ...place, cell: name, number: inside }]
      : Object.entries(inside).map(([cell, number]) => ({ ...place, period: name, cell, number })),
  );
}
