import { inputKey } from './input-key.ts';
import type { SectionForm } from './section-form.ts';

/** The form that shows something of what is wrong: the one that was pressed if it does, or else the first that does. */
export function formWithProblem(
  forms: readonly SectionForm[],
  pressed: SectionForm | undefined,
  problems: Readonly<Record<string, string>>,
): SectionForm | undefined {
  const shows = ({ items }: SectionForm): boolean =>
    items.some(({ id, fields, comment, nilAllowed }) =>
      [
        ...fields.map(({ field }) => field.id),
        ...(comment.hidden === true ? [] : ['comment']),
        ...(nilAllowed ? ['nil', 'not-applicable'] : []),
      ].some((name) => problems[inputKey(id, name)] !== undefined),
    );
  if (pressed !== undefined && shows(pressed)) return pressed;
  return forms.find(shows) ?? pressed;
}
