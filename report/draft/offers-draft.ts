import type { FormInputs } from '../conversation/card-action.ts';
import type { AskedItem } from '../form/asked-items.ts';
import { inputKey } from '../form/input-key.ts';
import { asksFigures, emptyTexts } from './empty-texts.ts';

/**
 * Whether a form can be offered a draft (A5): a text in it stands empty, and figures that it may be about are delivered or
 * kept as a draft. Where no figures are asked for, as for the assessment of the report, they are elsewhere.
 */
export function offersDraft(
  part: readonly AskedItem[],
  section: readonly AskedItem[],
  inputs: FormInputs,
): boolean {
  const known = section.filter((asked) => isKnown(asked, inputs));
  const elsewhere = !section.some(asksFigures);
  return emptyTexts(part, inputs).some(({ own, item }) =>
    own ? known.some((asked) => asked.item.id === item) : elsewhere || known.length > 0,
  );
}

function isKnown(asked: AskedItem, inputs: FormInputs): boolean {
  const { item, fields, answer } = asked;
  if (!asksFigures(asked)) return false;
  if (answer?.state === 'answered') return true;
  return fields.some(
    ({ id, input }) => input.type === 'number' && (inputs[inputKey(item.id, id)] ?? '').trim() !== '',
  );
}
