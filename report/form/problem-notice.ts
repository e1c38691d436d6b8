import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { AskedItem } from './asked-items.ts';
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
  const inputs = items.flatMap(({ item, fields }) =>
    [...fields.map((field) => field.id), 'comment'].map((field) => inputKey(item.id, field)),
  );
  const ticks = items.flatMap(({ item }) =>
    ['nil', 'not-applicable'].map((field) => inputKey(item.id, field)),
  );
  const count = inputs.filter((key) => problems[key] !== undefined).length;
  const others = [...ticks, ...strayKeys(problems, items)].flatMap((key) => problems[key] ?? []);
  const told = (mend: string): string => [...(count === 0 ? [] : [mend]), ...new Set(others)].join(' ');
  if (count === 0 && others.length === 0) return undefined;
  return {
    text: told(translate(language, 'form.mend', { count })),
    short: told(
      translate(language, 'form.mend-named', {
        count,
        fields: namesOfInputs(shown, Object.keys(problems), language),
      }),
    ),
    tone: 'attention',
  };
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
  const names = [...asked.fields.map((field) => field.id), 'comment', 'nil', 'not-applicable'];
  return !names.some((name) => inputKey(asked.item.id, name) === key);
}
