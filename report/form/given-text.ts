import { sectionOf } from '../definition/section-of.ts';
import { personName } from '../conversation/person-name.ts';
import { dateLabel } from '../calendar/date-label.ts';
import { listText } from '../language/list-text.ts';
import { translate } from '../messages/translate.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import type { AskedItem } from './asked-items.ts';
import type { FormScope } from './form-scope.ts';
import { ownerOf } from './assigned.ts';
import { delegationOf, type Holder, holderOf } from './holder-of.ts';
import type { SectionForm } from './section-form.ts';

/**
 * Why somebody is asked for what is another's: it was given to them, or they stand in for somebody who is away. Undefined for the
 * owner, and for a deputy whom nobody has asked.
 */
export function givenText(
  scope: Pick<FormScope, 'definition' | 'language' | 'names' | 'section' | 'email'>,
  items: readonly ItemDefinition[],
): SectionForm['given'] {
  const { definition, language, names } = scope;
  const section = sectionOf(definition, scope.section);
  if (section === undefined) return undefined;
  const mine = items.flatMap((item) => {
    const holder = holderOf(definition, section, item);
    return holder.email === scope.email && holder.because !== undefined
      ? [{ item, because: holder.because }]
      : [];
  });
  const [first] = mine;
  if (first === undefined) return undefined;
  const { because } = first;
  if (because.type === 'away') return { text: awayText(because, scope), declinable: false };
  const owners = [...new Set(mine.map(({ item }) => personName(ownerOf(section, item), names)))];
  const text = translate(language, 'people.given', { owner: listText(owners, language) });
  const { item } = because.delegation;
  return { text, declinable: true, ...(item === undefined ? {} : { item }) };
}

function awayText(
  { of, away }: Extract<NonNullable<Holder['because']>, { type: 'away' }>,
  { language, names }: Pick<FormScope, 'language' | 'names'>,
): string {
  const name = personName(of, names);
  if (away.left === true) return translate(language, 'people.stand-in-left', { name });
  return away.until === undefined
    ? translate(language, 'people.stand-in-open', { name })
    : translate(language, 'people.stand-in', { name, date: dateLabel(away.until, language) });
}

/** Says of an owner's item who has it in hand; undefined when nobody else has. */
export function heldText({ item }: AskedItem, scope: FormScope): string | undefined {
  const to = delegationOf(scope.definition, scope.section, item.id)?.to;
  if (to === undefined || to === scope.email) return undefined;
  return translate(scope.language, 'people.held', { name: personName(to, scope.names) });
}
