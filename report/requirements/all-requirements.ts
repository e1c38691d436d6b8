import type { Definition } from '../definition/definition-schema.ts';
import { concernedRows } from '../kinds/requirements/concerned-rows.ts';
import type { DueRequirement } from './due-requirements.ts';

/** All requirements of a definition that concern the organisation, in the order of the definition, whenever they are reported. */
export function allRequirements({ sections }: Pick<Definition, 'sections'>): readonly DueRequirement[] {
  return sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.kind === 'requirements'
        ? concernedRows(item).map((requirement) => ({ section: section.id, item: item.id, requirement }))
        : [],
    ),
  );
}
