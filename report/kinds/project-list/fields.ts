import { localText } from '../../language/local-text.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { colourChoice, readColour } from '../shared/colour-choice.ts';
import { colourHint } from '../shared/colour-hint.ts';
import { previousValue } from '../shared/previous-value.ts';
import type { ProjectListItem } from './schema.ts';

/** A colour for each project. */
export function projectListFields(item: ProjectListItem, context: ItemContext): readonly Field[] {
  return item.rows.map((row) => ({
    id: row.id,
    label: localText(row.label, context.language),
    input: colourChoice(context.language),
    required: true,
    hint: colourHint(
      previousValue(context, (period) => readColour(context.history(row.id, period))),
      context,
    ),
  }));
}
