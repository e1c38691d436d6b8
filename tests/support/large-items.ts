/** Items with very many fields, as a definition has them: what they are called and how many fields they have. */
export const largeItems = {
  scorecard: { fields: 120, yaml: scorecard() },
  statement: { fields: 120, yaml: statement() },
  matrix: { fields: 120, yaml: matrix() },
} as const;

export type LargeItem = keyof typeof largeItems;

/** The March definition with a large item at the end of the section on deviations. */
export function withLargeItem(definition: string, item: LargeItem): string {
  return `${definition.trimEnd()}\n\n  - id: large\n    title: Store tall\n    owner: kjell.kvalitet@example.no\n    items:\n${largeItems[item].yaml}`;
}

function scorecard(): string {
  const rows = count(40).map(
    (row) =>
      `          - { id: r${row}, label: Indikator ${row}, unit: count, direction: lower, status: { bands: { green: "<= 100", red: "> 100" } } }`,
  );
  return `      - id: big\n        kind: scorecard\n        title: Målekort\n        aliases: [kortet]\n        rows:\n${rows.join('\n')}\n`;
}

function statement(): string {
  const lines = count(60).map((line) => `          - { id: l${line}, label: Linje ${line}, class: cost }`);
  return `      - id: big\n        kind: statement\n        title: Oppstilling\n        unit: nok-thousand\n        columns: { month: true, yearToDate: true }\n        lines:\n${lines.join('\n')}\n          - { id: sum, label: Sum, class: cost, formula: ${count(
    60,
  )
    .map((line) => `l${line}`)
    .join(' + ')}, style: total }\n`;
}

function matrix(): string {
  const dimensions = count(12).map(
    (dimension) => `          - { id: d${dimension}, label: Dimensjon ${dimension} }`,
  );
  const rows = count(10).map((row) => `          - { id: p${row}, label: Program ${row} }`);
  return `      - id: big\n        kind: status-matrix\n        title: Matrise\n        dimensions:\n${dimensions.join('\n')}\n        rows:\n${rows.join('\n')}\n`;
}

function count(most: number): readonly number[] {
  return Array.from({ length: most }, (_, index) => index + 1);
}
