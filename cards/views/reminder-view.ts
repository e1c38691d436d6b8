import type { Reminder } from '../../report/conversation/reminder.ts';
import type { Language } from '../../report/language/language.ts';
import type { MessageKey } from '../../report/messages/catalogues.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { buttonRows } from '../elements/button-rows.ts';
import { clipName } from '../clip-name.ts';
import { clip } from '../clip.ts';
import { deadlineLine } from '../elements/deadline-line.ts';
import { executeAction } from '../elements/execute-action.ts';
import { heading } from '../elements/heading.ts';
import { quietText } from '../elements/quiet-text.ts';
import { mostButtons } from '../elements/suggestion-buttons.ts';
import { typedToo } from '../elements/typed-too.ts';

/** What `templates/reminder.json` shows. Parts that may be absent are lists of none or one. */
export interface ReminderView {
  readonly lang: Language;
  readonly kicker: string;
  readonly title: string;
  readonly heading: JsonObject;
  readonly deadline: JsonObject;
  readonly waiting: readonly { readonly text: string }[];
  readonly owed: readonly {
    readonly title: string;
    readonly given: readonly { readonly text: string }[];
    readonly items: string;
  }[];
  /** When it may come again instead, as buttons of their own. */
  readonly later: readonly JsonObject[];
  readonly typed: readonly JsonObject[];
  readonly rows: readonly JsonObject[];
  readonly actions: readonly JsonObject[];
}

/** Keeps a reminder within a phone's screen or two; each section's own form has the whole list. */
const longestList = 500;

/** Gives the view of a reminder. */
export function reminderView(reminder: Reminder, language: Language): ReminderView {
  const title = translate(language, titleOf(reminder));
  const rest = reminder.owed.slice(mostButtons);
  return {
    lang: language,
    kicker: reminder.reportTitle,
    title,
    heading: heading(title, 'large'),
    deadline: deadlineLine(reminder.deadline, reminder.overdue),
    waiting: reminder.waiting === undefined ? [] : [{ text: reminder.waiting }],
    owed: reminder.owed.slice(0, 40).map((owed) => ({
      title: clipName(owed.title),
      given: owed.given === undefined ? [] : [{ text: clip(owed.given, 300) }],
      items: itemsOf(owed, language),
    })),
    typed: typedToo(
      rest.map((owed) => ({ command: 'answer', about: clipName(owed.title) })),
      language,
    ),
    later: laterButtons(reminder, language),
    ...buttonRows(owedButtons(reminder, language)),
  };
}

function titleOf({ overdue, promised }: Reminder): MessageKey {
  if (overdue) return 'cards.reminder-overdue';
  return promised === true ? 'cards.reminder-promised' : 'cards.reminder';
}

function itemsOf({ items, draft }: Reminder['owed'][number], language: Language): string {
  const list = clip(items.join(', '), longestList);
  return draft === true ? translate(language, 'cards.reminder-draft', { items: list }) : list;
}

function owedButtons(reminder: Reminder, language: Language): readonly JsonObject[] {
  return reminder.owed.slice(0, mostButtons).map((owed, index) =>
    executeAction(
      // Of one section its name stands just above.
      reminder.owed.length === 1
        ? translate(language, 'cards.fill-in-now')
        : translate(language, 'cards.answer-section', { section: clip(owed.title, 30) }),
      {
        type: 'open-form',
        report: reminder.report,
        period: reminder.period,
        section: owed.section,
        part: owed.part,
        version: 0,
      },
      { primary: index === 0 },
    ),
  );
}

function laterButtons({ report, period, later = [] }: Reminder, language: Language): readonly JsonObject[] {
  if (later.length === 0) return [];
  const buttons = later.map((until) =>
    executeAction(translate(language, `people.snooze-${until}`), { type: 'snooze', report, period, until }),
  );
  const away = executeAction(translate(language, 'people.absence-open'), {
    type: 'open-absence',
    report,
    period,
  });
  const { rows, actions } = buttonRows([...buttons, away]);
  return [
    quietText(translate(language, 'people.snooze'), 'medium'),
    ...(rows.length > 0 ? rows : [{ type: 'ActionSet', spacing: 'small', actions }]),
  ];
}
