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
  return assignments(definition, period).flatMap(({ email, section: id, items: asked }) => {
    const section = definition.sections.find((candidate) => candidate.id === id);
    const answers = records.get(id)?.answers ?? {};
    const items = (section?.items ?? [])
      .filter((item) => asked.includes(item.id) && isOutstanding(answers[item.id]))
      .map((item) => ({
        id: item.id,
        title: localText(item.title, language),
        later: answers[item.id]?.state === 'later',
      }));
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
