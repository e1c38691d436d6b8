import { isOutstanding, isReturned } from '../answer/is-outstanding.ts';
import { periodCalendar } from '../calendar/period-calendar.ts';
import type { SectionDefinition } from '../definition/definition-schema.ts';
import { sectionOf } from '../definition/section-of.ts';
import { dueItems } from '../definition/due-items.ts';
import { ownerOf } from '../form/assigned.ts';
import { holderOf } from '../form/holder-of.ts';
import { kindOf } from '../kinds/index.ts';
import type { ItemDefinition } from '../kinds/item-schema.ts';
import { localText } from '../language/local-text.ts';
import type { AssemblyScope } from './assembly-scope.ts';
import type { Missing } from './report.ts';
import { sectionOpenings } from './section-open.ts';

/** What is still outstanding, by section and by who is responsible, in the order of the definition (A1). */
export function missingAnswers(scope: AssemblyScope): readonly Missing[] {
  const missingIn = missingBySection(scope);
  return scope.definition.sections.flatMap(({ id }) => missingIn(id, scope.now));
}

/**
 * What is still outstanding in one section at a moment; none in a section that there is none of. Whoever wants to know of a few
 * sections need not look at the others.
 */
export function missingBySection(
  scope: Omit<AssemblyScope, 'now'>,
): (section: string, now: Date) => readonly Missing[] {
  const { definition, records, period } = scope;
  const calendar = periodCalendar(definition, period);
  const opensFrom = sectionOpenings(scope);
  return (id, now) => {
    const section = sectionOf(definition, id);
    if (section === undefined) return [];
    const answers = records.get(id)?.answers ?? {};
    const open = dueItems(section, period).filter(
      (item) => kindOf(item).asks(item) && isOutstanding(answers[item.id]),
    );
    if (open.length === 0) return [];
    const deadline = calendar.sectionDeadline(id);
    return byPeople(section, open, scope).map(({ owner, holder, items }) => ({
      section: id,
      sectionTitle: localText(section.title, scope.language),
      items: items.map((item) => gapOf(item, section, scope)),
      owner,
      ...(holder === undefined ? {} : { holder }),
      deadline: deadline.toISOString(),
      overdue: now > deadline,
      waiting: now.getTime() < opensFrom(id),
    }));
  };
}

type Group = Pick<Missing, 'owner' | 'holder'> & { readonly items: readonly ItemDefinition[] };

/** The items together that have the same owner, and are in the same hands. */
function byPeople(
  section: SectionDefinition,
  items: readonly ItemDefinition[],
  { definition }: Pick<AssemblyScope, 'definition'>,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const owner = ownerOf(section, item);
    const held = holderOf(definition, section, item).email ?? '';
    const name = `${owner}|${held}`;
    const items = [...(groups.get(name)?.items ?? []), item];
    groups.set(name, { owner, items, ...(held === owner ? {} : { holder: held }) });
  }
  return [...groups.values()];
}

function gapOf(
  item: ItemDefinition,
  section: SectionDefinition,
  { records, language }: Pick<AssemblyScope, 'records' | 'language'>,
): Missing['items'][number] {
  const answer = records.get(section.id)?.answers[item.id];
  const { state, reason, returned } = answer ?? {};
  return {
    id: item.id,
    title: localText(item.title, language),
    later: state === 'later',
    ...(reason === undefined ? {} : { reason }),
    ...(isReturned(answer) && returned !== undefined ? { returned: returned.reason } : {}),
  };
}
