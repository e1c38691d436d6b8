import type { Definition } from '../definition/definition-schema.ts';
import { dueRows } from '../kinds/requirements/due-rows.ts';
import type { Requirement } from '../kinds/requirements/schema.ts';
import type { PeriodId } from '../period/period-id.ts';

/** A requirement that is due, and where it is answered. */
export interface DueRequirement {
  readonly section: string;
  readonly item: string;
  readonly requirement: Requirement;
}

/** The requirements of a definition that are due in a period, in the order of the definition (G7). */
export function dueRequirements(
  { sections }: Pick<Definition, 'sections'>,
  period: PeriodId,
): readonly DueRequirement[] {
  return sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.kind === 'requirements'
        ? dueRows(item, period).map((requirement) => ({ section: section.id, item: item.id, requirement }))
        : [],
    ),
  );
}
