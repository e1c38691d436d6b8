import { sectionOf } from '../definition/section-of.ts';
import { isOutstanding } from '../answer/is-outstanding.ts';
import { periodCalendar } from '../calendar/period-calendar.ts';
import type { FormInputs } from '../conversation/card-action.ts';
import { formatMoment } from '../calendar/format-moment.ts';
import { reportTitle } from '../definition/report-title.ts';
import { offersDraft } from '../draft/offers-draft.ts';
import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { type AskedItem, askedItems } from './asked-items.ts';
import { buildFormItem } from './build-form-item.ts';
import { deadlineText } from './deadline-text.ts';
import { formParts } from './form-parts.ts';
import type { FormScope } from './form-scope.ts';
import { inputsOfCard } from './inputs-of-card.ts';
import { itemCard } from './item-card.ts';
import { openCards } from './open-cards.ts';
import { givenText, heldText } from './given-text.ts';
import { problemNotice } from './problem-notice.ts';
import { returnedText } from './returned-text.ts';
import type { FormNotice, SectionForm } from './section-form.ts';
import { type SavedBy, storedText } from './stored-text.ts';

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
    readonly notice?: FormNotice | undefined;
    readonly savedBy?: SavedBy | undefined;
    /** ISO 8601, UTC: when the texts typed were kept as a draft. */
    readonly draftAt?: string | undefined;
    readonly conflict?: true | undefined;
  },
): readonly SectionForm[] {
  const { definition, period, language, now, record, inputs = {}, problems = {} } = input;
  const { draftAt } = input;
  const section = sectionOf(definition, input.section);
  const asked = askedItems(input);
  if (section === undefined || asked.length === 0) return [];
  const parts = formParts(asked);
  const deadline = periodCalendar(definition, period).sectionDeadline(section.id);
  const given = givenText(
    input,
    asked.map(({ item }) => item),
  );
  const stored = storedText(input, asked, input.savedBy);
  const common = {
    report: definition.id,
    period,
    section: section.id,
    reportTitle: reportTitle(definition, period, language),
    sectionTitle: localText(section.title, language),
    deadline: deadlineText(deadline, definition.timeZone, language, now),
    overdue: now > deadline,
    answered: asked.filter(({ answer }) => !isOutstanding(answer)).length,
    total: asked.length,
    parts: parts.length,
    version: record.version,
    ...(stored === undefined ? {} : { stored }),
    ...(given === undefined ? {} : { given }),
    ...(input.conflict === undefined ? {} : { conflict: input.conflict }),
  };
  return parts.map((asks, index) => {
    const part = index + 1;
    const items = asks.map((item) => {
      const held = heldText(item, input);
      return {
        ...buildFormItem(item, inputs, problems),
        ...itemCard(item, part, language),
        ...(held === undefined ? {} : { held }),
      };
    });
    const isOpen = asks.some(({ slice, answer }) => slice !== undefined && isOutstanding(answer));
    const notice =
      input.notice ?? problemNotice(asks, items, problems, language) ?? returnedNotice(asks, language);
    const drafted = draftAt !== undefined && asks.some((item) => isTyped(item, inputs));
    return {
      ...common,
      part,
      items,
      ...(drafted ? { draft: draftText(draftAt, input) } : {}),
      ...(notice === undefined ? {} : { notice }),
      ...(isOpen && openCards(parts, part, inputs).length > 0 ? { goesOn: true as const } : {}),
      ...(offersDraft(asks, asked, inputs) ? { canSuggest: true as const } : {}),
    };
  });
}

/** The coordinator's reason stands above what it is about until that is delivered again (G5). */
function returnedNotice(asks: readonly AskedItem[], language: Language): FormNotice | undefined {
  const reasons = returnedText(asks, language);
  if (reasons === undefined) return undefined;
  return { text: translate(language, 'people.returned-notice', { reasons }), tone: 'warning' };
}

function isTyped(asked: AskedItem, inputs: FormInputs): boolean {
  if (asked.slice !== undefined) return inputsOfCard(asked).some((name) => inputs[name] !== undefined);
  return Object.keys(inputs).some((key) => key.startsWith(`${asked.item.id}/`));
}

function draftText(at: string, { definition, language }: FormScope): string {
  const moment = formatMoment(new Date(at), definition.timeZone, language);
  return translate(language, 'form.draft-from', { moment });
}
