import { sectionOf } from '../definition/section-of.ts';
import type { SectionAnswers } from '../answer/item-answer.ts';
import type { FormInputs } from '../conversation/card-action.ts';
import { translate } from '../messages/translate.ts';
import { type AskedItem, askedItems } from './asked-items.ts';
import { formParts } from './form-parts.ts';
import type { FormScope } from './form-scope.ts';
import { inputKey } from './input-key.ts';
import { readItem } from './read-item.ts';
import { sameAnswer } from '../answer/same-answer.ts';

export type FormReading =
  | {
      readonly ok: true;
      /** What is stored, with this form's items put in. */
      readonly answers: SectionAnswers;
      /** The items whose answer differs from what is stored; none when the same card came twice. */
      readonly changed: readonly string[];
    }
  /** By input, `item/field` or `item/comment`. */
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

/**
 * Reads what a person gave for a section, all of it or nothing (V1, V2). With `part` every item of that part must be
 * answered, as when a card is handed in; besides them, as in a chat, the items that something was typed for.
 */
export function readForm(
  input: FormScope & { readonly inputs: FormInputs; readonly part?: number | undefined; readonly now?: Date },
): FormReading {
  const { inputs, part, record, language } = input;
  const mine = askedItems(input);
  const inPart = new Set(part === undefined ? [] : formParts(mine)[part - 1]?.map(({ item }) => item.id));
  // What was typed for an item of another part, as from a card that was parted otherwise, is read too, not dropped.
  const asked = mine.filter((asks) => inPart.has(asks.item.id) || isTouched(asks, inputs));
  const problems: Record<string, string> = {};
  for (const key of Object.keys(inputs)) {
    const problem = strayProblem(key, mine, input);
    if (problem !== undefined) problems[key] = problem;
  }
  const answers: Record<string, SectionAnswers[string]> = { ...record.answers };
  for (const item of asked) {
    const reading = readItem(item, inputs);
    if (reading.ok) answers[item.item.id] = reading.answer;
    else Object.assign(problems, reading.problems);
  }
  if (asked.length === 0 && Object.keys(problems).length === 0)
    problems[''] = translate(language, 'form.nothing-typed');
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const changed = asked
    .map(({ item }) => item.id)
    .filter((id) => !sameAnswer(answers[id], record.answers[id]));
  return { ok: true, answers, changed };
}

function isTouched({ item }: AskedItem, inputs: FormInputs): boolean {
  return Object.keys(inputs).some((key) => key.startsWith(`${item.id}/`));
}

/** An input that this person's form does not have: somebody else's item, or one from before the definition changed. */
function strayProblem(key: string, mine: readonly AskedItem[], scope: FormScope): string | undefined {
  const asked = mine.find(({ item }) => key.startsWith(`${item.id}/`));
  if (asked !== undefined) {
    const names = [...asked.fields.map((field) => field.id), 'comment', 'nil', 'not-applicable'];
    const known = names.some((name) => inputKey(asked.item.id, name) === key);
    return known ? undefined : translate(scope.language, 'form.unknown-field');
  }
  const section = sectionOf(scope.definition, scope.section);
  const exists = section?.items.some((item) => key.startsWith(`${item.id}/`)) === true;
  return translate(scope.language, exists ? 'form.not-yours' : 'form.unknown-field');
}
