import type { FormInputs } from '../conversation/card-action.ts';
import { translate } from '../messages/translate.ts';
import type { AskedItem } from './asked-items.ts';
import { askForMore } from './ask-for-more.ts';
import { cleanText } from './clean-text.ts';
import { inputKey, ticked } from './input-key.ts';
import type { ItemReading } from './item-reading.ts';
import { saysSomething } from './says-something.ts';
import { shownText } from './shown-text.ts';

/**
 * Reads "nothing to report" and "not applicable" (C5). Undefined when neither is said, so that the fields count. Nil beside
 * fields that the owner filled in contradicts itself and is asked about; texts carried forward do not count.
 */
export function readNil(asked: AskedItem, inputs: FormInputs, comment: string): ItemReading | undefined {
  const { item, context } = asked;
  const { language } = context;
  const state = saidState(asked, inputs);
  if (state === undefined) return undefined;

  const key = inputKey(item.id, state);
  if (state === 'nil' && item.nil === undefined)
    return { ok: false, problems: { [key]: translate(language, 'form.nil-not-allowed') } };
  if (filledIn(asked, inputs))
    return { ok: false, problems: { [key]: translate(language, 'form.nil-with-values') } };
  if (state === 'not-applicable' && !saysSomething(comment)) {
    const problem = askForMore(comment, translate(language, 'form.not-applicable-why'), language);
    return { ok: false, problems: { [inputKey(item.id, 'comment')]: problem } };
  }
  return { ok: true, answer: { state, cells: {}, ...(comment === '' ? {} : { comment }) } };
}

/** What was ticked; an item stored as nil stays so until a tick is taken away or a field is filled in. */
function saidState(asked: AskedItem, inputs: FormInputs): 'nil' | 'not-applicable' | undefined {
  const { item, answer } = asked;
  return (['nil', 'not-applicable'] as const).find((state) => {
    const said = ticked(inputs, inputKey(item.id, state));
    return said ?? (answer?.state === state && !filledIn(asked, inputs));
  });
}

function filledIn(asked: AskedItem, inputs: FormInputs): boolean {
  return asked.fields.some((field) => {
    const text = cleanText(inputs[inputKey(asked.item.id, field.id)] ?? '');
    return text !== '' && text !== cleanText(shownText(asked, field));
  });
}
