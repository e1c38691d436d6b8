import type { Answer } from '../../report/conversation/answer.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Status } from '../../report/status/status.ts';
import type { JsonObject } from '../card.ts';
import { clipName } from '../clip-name.ts';
import { answerChart } from '../elements/answer-chart.ts';
import { answerTable } from '../elements/answer-table.ts';
import { buttonRows } from '../elements/button-rows.ts';
import { executeAction } from '../elements/execute-action.ts';
import { firstApart } from '../elements/first-apart.ts';
import { heading } from '../elements/heading.ts';
import { quietText } from '../elements/quiet-text.ts';
import { statusLine } from '../elements/status-line.ts';
import { mostButtons, suggestionButtons } from '../elements/suggestion-buttons.ts';
import { userText } from '../elements/user-text.ts';
import { valueLine } from '../elements/value-line.ts';

/** What `templates/answer.json` shows. Parts that may be absent are lists of none or more. */
export interface AnswerView {
  readonly lang: Language;
  readonly title: string;
  readonly heading: JsonObject;
  readonly status: readonly JsonObject[];
  readonly lead: readonly JsonObject[];
  readonly lines: readonly JsonObject[];
  readonly chart: readonly JsonObject[];
  readonly table: readonly JsonObject[];
  readonly source: readonly JsonObject[];
  readonly rows: readonly JsonObject[];
  readonly actions: readonly JsonObject[];
}

/** Gives the view of an answer. */
export function answerView(answer: Answer, language: Language): AnswerView {
  const title = clipName(answer.title);
  return {
    lang: language,
    title,
    heading: heading(title, 'large'),
    status: answer.status === undefined ? [] : statusLine(saidOnce(answer.status, answer.lead), language),
    lead: answer.lead === undefined ? [] : userText(answer.lead, 'small'),
    lines: firstApart(answer.lines.flatMap((line) => valueLine(line, language))),
    chart: answer.chart === undefined ? [] : answerChart(answer.chart),
    table: answer.table === undefined ? [] : answerTable(answer.table),
    source: answer.source === '' ? [] : [{ ...quietText(answer.source, 'medium'), separator: true }],
    ...buttonRows(buttonsOf(answer, language)),
  };
}

/** The button that follows is the last of those that a card has room for; all others can be typed as they stand. */
function buttonsOf({ follow, suggestions }: Answer, language: Language): readonly JsonObject[] {
  if (follow === undefined) return suggestionButtons(suggestions);
  const title = translate(language, `cards.${follow.type}`);
  return [...suggestionButtons(suggestions.slice(0, mostButtons - 1)), executeAction(title, follow)];
}

/** The lead is often the reason itself. */
function saidOnce(status: Status, lead: string | undefined): Status {
  return status.reason === lead ? { ...status, reason: '' } : status;
}
