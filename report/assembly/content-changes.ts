import type { Report } from './report.ts';

/** Something other than a colour that differs from the period before, with whose it is. */
export interface ContentChange {
  readonly section: string;
  readonly item: string;
  /** "Milepæler Digitale skjema – 3 Ta i bruk lenke" */
  readonly label: string;
  readonly text: string;
}

/** What is new, gone, moved or worded otherwise since the period before, in the order of the report (K7). */
export function contentChanges({ sections }: Pick<Report, 'sections'>): readonly ContentChange[] {
  return sections.flatMap((section) =>
    section.items.flatMap(({ id, title, changes = [] }) =>
      changes.map(({ label, text }) => ({
        section: section.id,
        item: id,
        label: `${title} – ${label}`,
        text,
      })),
    ),
  );
}
