import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { colourChoice, readColour } from '../shared/colour-choice.ts';
import { colourHint } from '../shared/colour-hint.ts';
import { previousValue } from '../shared/previous-value.ts';
import type { AssessmentItem } from './schema.ts';

/** The colour, and the text that is the reason for it. */
export function assessmentFields(item: AssessmentItem, context: ItemContext): readonly Field[] {
  const previous = previousValue(context, (period) => readColour(context.history('colour', period)));
  return [
    {
      id: 'colour',
      label: localText(item.title, context.language),
      input: colourChoice(context.language),
      required: true,
      hint: colourHint(previous, context),
    },
    {
      id: 'text',
      label: translate(context.language, 'kinds.assessmentText'),
      input: { type: 'text', multiline: true, maxLength: 8000 },
      required: true,
    },
  ];
}
