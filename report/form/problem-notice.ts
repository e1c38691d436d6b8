import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { allFields } from './all-fields.ts';
import type { AskedItem } from './asked-items.ts';
import { cleanText } from './clean-text.ts';
import { inputKey } from './input-key.ts';
import { namesOfInputs } from './names-of-inputs.ts';
import type { FormItem, FormNotice } from './section-form.ts';

/** The sentence above a form that came back: how many fields to mend, and problems that belong to no field of it. */
export function problemNotice(
  items: readonly AskedItem[],
  shown: readonly FormItem[],
  problems: Readonly<Record<string, string>>,
  language: Language,
): FormNotice | undefined {
  const inputs = items.flatMap(({ item, fields, slice }) => {
    const last = slice === undefined || slice.card === slice.of ? ['comment'] : [];
    return [...fields.map((field) => field.id), ...last].map((field) => inputKey(item.id, field));
  });
  const ticks = items.flatMap(({ item }) =>
    ['nil', 'not-applicable'].map((field) => inputKey(item.id, field)),
  );
  const wrong = inputs.filter((key) => problems[key] !== undefined);
  const count = wrong.length;
  const blank = wrong.filter((key) => isBlank(key, shown)).length;
  const todo = blank === 0 ? 'mend' : blank === count ? 'fill' : 'both';
  const others = [...ticks, ...strayKeys(problems, items)].flatMap((key) => problems[key] ?? []);
  const told = (mend: string): string => [...(count === 0 ? [] : [mend]), ...new Set(others)].join(' ');
  if (count === 0 && others.length === 0) return undefined;
  return {
    text: told(translate(language, 'form.mend', { count, todo })),
    short: told(
      translate(language, 'form.mend-named', {
        count,
        todo,
        fields: namesOfInputs(shown, Object.keys(problems), language),
      }),
    ),
    tone: 'attention',
  };
}

/** Nothing stands in it, so there is nothing to correct. */
function isBlank(key: string, shown: readonly FormItem[]): boolean {
  return shown.some(({ id, fields, comment }) =>
    key === inputKey(id, 'comment')
      ? cleanText(comment.text) === ''
      : fields.some(({ field, text }) => key === inputKey(id, field.id) && cleanText(text) === ''),
  );
}

function strayKeys(
  problems: Readonly<Record<string, string>>,
  items: readonly AskedItem[],
): readonly string[] {
  return Object.keys(problems).filter((key) => !key.includes('/') || isUnknownField(key, items));
}

function isUnknownField(key: string, items: readonly AskedItem[]): boolean {
  const asked = items.find(({ item }) => key.startsWith(`${item.id}/`));
  if (asked === undefined) return false;
  const names = [...allFields(asked).map((field) => field.id), 'comment', 'nil', 'not-applicable'];
  return !names.some((name) => inputKey(asked.item.id, name) === key);
}
