import { isOutstanding } from '../answer/is-outstanding.ts';
import { periodCalendar } from '../calendar/period-calendar.ts';
import type { FormInputs } from '../conversation/card-action.ts';
import { reportTitle } from '../definition/report-title.ts';
import { localText } from '../language/local-text.ts';
import { askedItems } from './asked-items.ts';
import { buildFormItem } from './build-form-item.ts';
import { deadlineText } from './deadline-text.ts';
import { formParts } from './form-parts.ts';
import type { FormScope } from './form-scope.ts';
import { problemNotice } from './problem-notice.ts';
import type { SectionForm } from './section-form.ts';

/**
 * Makes the forms of one section for one person: their own items only, with last period's values and targets beside the
 * inputs (C1). Empty when the person has nothing to answer there.
 */
export function buildForms(
  input: FormScope & {
    readonly now: Date;
    /** What was typed, kept in the inputs when something was wrong. */
    readonly inputs?: FormInputs | undefined;
    readonly problems?: Readonly<Record<string, string>> | undefined;
    readonly notice?: SectionForm['notice'];
  },
): readonly SectionForm[] {
  const { definition, period, language, now, record, inputs = {}, problems = {} } = input;
  const section = definition.sections.find(({ id }) => id === input.section);
  const asked = askedItems(input);
  if (section === undefined || asked.length === 0) return [];
  const parts = formParts(asked);
  const deadline = periodCalendar(definition, period).sectionDeadline(section.id);
  const common = {
    report: definition.id,
    period,
    section: section.id,
    reportTitle: reportTitle(definition, period, language),
    sectionTitle: localText(section.title, language),
    deadline: deadlineText(deadline, definition.timeZone, language),
    overdue: now > deadline,
    answered: asked.filter(({ answer }) => !isOutstanding(answer)).length,
    total: asked.length,
    parts: parts.length,
    version: record.version,
  };
  return parts.map((items, index) => {
    const notice = input.notice ?? problemNotice(items, problems, language);
    return {
      ...common,
      part: index + 1,
      items: items.map((item) => buildFormItem(item, inputs, problems)),
      ...(notice === undefined ? {} : { notice }),
    };
  });
}
