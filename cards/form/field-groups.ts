import type { FormField } from '../../report/form/section-form.ts';

/** Fields as they stand on the card: alone, or two figures of the same line side by side. */
export type FieldGroup = SingleField | FieldPair;

export interface SingleField {
  readonly type: 'single';
  readonly field: FormField;
}

export interface FieldPair {
  readonly type: 'pair';
  /** What both are about: the line's name. */
  readonly title: string;
  readonly fields: readonly [LabelledField, LabelledField];
}

export interface LabelledField {
  readonly field: FormField;
  /** What tells it from its neighbour: "mars", "hittil i år". */
  readonly label: string;
}

/**
 * Puts two figures of one line side by side: neighbours whose ids share all but the last part (`sla.month`, `sla.yearToDate`)
 * and whose labels share the beginning.
 * @example fieldGroups([month, yearToDate])[0]?.type //=> 'pair'
 */
export function fieldGroups(fields: readonly FormField[]): readonly FieldGroup[] {
  const groups: FieldGroup[] = [];
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index];
    if (field === undefined) continue;
    const next = fields[index + 1];
    const pair = next === undefined ? undefined : pairOf(field, next);
    groups.push(pair ?? { type: 'single', field });
    if (pair !== undefined) index += 1;
  }
  return groups;
}

function pairOf(first: FormField, second: FormField): FieldPair | undefined {
  const line = stem(first.field.id);
  if (first.field.input.type !== 'number' || second.field.input.type !== 'number') return undefined;
  if (line === '' || line !== stem(second.field.id)) return undefined;
  const title = sharedBeginning(first.field.label, second.field.label);
  if (title === undefined) return undefined;
  const rest = (field: FormField): LabelledField => ({
    field,
    label: capitalised(field.field.label.slice(title.length).replace(/^[\s,:·–-]+/, '')),
  });
  const pair: FieldPair = {
    type: 'pair',
    title: title.replace(/[\s,:·–-]+$/, ''),
    fields: [rest(first), rest(second)],
  };
  return pair.fields.every((field) => field.label !== '') ? pair : undefined;
}

function stem(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('.')));
}

/** The beginning that two labels share, cut at a comma, colon, dot or dash. */
function sharedBeginning(a: string, b: string): string | undefined {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return /^(.+)[,:·–]\s/s.exec(a.slice(0, length))?.[1];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
