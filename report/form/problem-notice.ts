import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { AskedItem } from './asked-items.ts';
import { inputKey } from './input-key.ts';
import type { SectionForm } from './section-form.ts';

/** The sentence above a form that came back: how many fields to mend, and problems that belong to no field of it. */
export function problemNotice(
  items: readonly AskedItem[],
  problems: Readonly<Record<string, string>>,
  language: Language,
): SectionForm['notice'] {
  const inputs = items.flatMap(({ item, fields }) =>
    [...fields.map((field) => field.id), 'comment'].map((field) => inputKey(item.id, field)),
  );
  const ticks = items.flatMap(({ item }) =>
    ['nil', 'not-applicable'].map((field) => inputKey(item.id, field)),
  );
  const count = inputs.filter((key) => problems[key] !== undefined).length;
  const others = [...ticks, ...strayKeys(problems, items)].flatMap((key) => problems[key] ?? []);
  const texts = [...(count === 0 ? [] : [translate(language, 'form.mend', { count })]), ...new Set(others)];
  return texts.length === 0 ? undefined : { text: texts.join(' '), tone: 'attention' };
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
