import type { TestedFigure } from '../../report/early-warning/test-definition.ts';

/** Back-tests as data: a figure for each row, its full years, and each method's record, the best first. */
export function backTestJson(tested: readonly TestedFigure[]): readonly unknown[] {
  return tested.map(({ item, title, figure, tested: { fullYears, methods } }) => ({
    item,
    row: figure.id,
    title,
    label: figure.label,
    unit: figure.unit,
    aggregation: figure.aggregation,
    fullYears,
    methods,
  }));
}
