import { isOutstanding } from '../answer/is-outstanding.ts';
import { periodCalendar } from '../calendar/period-calendar.ts';
import { assignments } from '../form/assigned.ts';
import { localText } from '../language/local-text.ts';
import type { AssemblyScope } from './assembly-scope.ts';
import type { Missing } from './report.ts';
import { sectionIsOpen } from './section-open.ts';

/** What is still outstanding, by section and by who is asked for it, in the order of the definition (A1). */
export function missingAnswers(scope: AssemblyScope): readonly Missing[] {
  const { definition, records, period, now, language } = scope;
  const calendar = periodCalendar(definition, period);
  const sections = new Map(definition.sections.map((section) => [section.id, section]));
  return assignments(definition, period).flatMap(({ email, section: id, items: asked }) => {
    const section = sections.get(id);
    const answers = records.get(id)?.answers ?? {};
    const items = (section?.items ?? [])
      .filter((item) => asked.includes(item.id) && isOutstanding(answers[item.id]))
      .map((item) => {
        const { state, reason } = answers[item.id] ?? {};
        return {
          id: item.id,
          title: localText(item.title, language),
          later: state === 'later',
          ...(reason === undefined ? {} : { reason }),
        };
      });
    if (section === undefined || items.length === 0) return [];
    const deadline = calendar.sectionDeadline(id);
    return [
      {
        section: id,
        sectionTitle: localText(section.title, language),
        items,
        owner: email,
        deadline: deadline.toISOString(),
        overdue: now > deadline,
        waiting: !sectionIsOpen({ definition, section: id, records, period, now }),
      },
    ];
  });
}
