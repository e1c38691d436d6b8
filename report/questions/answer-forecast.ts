import type { Answer, AnswerLine } from '../conversation/answer.ts';
import { translate } from '../messages/translate.ts';
import { parsePeriod, yearOf } from '../period/period.ts';
import { formatCell } from '../value/format-cell.ts';
import { inProse } from '../status/in-prose.ts';
import { answerCells } from './answer-cells.ts';
import type { AnswerContext } from './answer-context.ts';
import { type ForecastCell, forecastCells } from './forecast-cells.ts';
import type { LookedUp } from './look-up.ts';
import { periodInText } from './period-in-text.ts';
import { sourceLine } from './source-line.ts';

/** What the report expects of a year that is not over. A figure so far is never given for one of the whole year. */
export function answerForecast(year: number, about: LookedUp, context: AnswerContext): Answer {
  const { language, report } = context;
  const current = parsePeriod(report.period);
  const isKnown = current !== undefined && yearOf(current) === year;
  const found = isKnown ? forecastCells(about, context) : [];
  const values = { year: String(year), subject: about.title, period: periodInText(report, language) };
  const sections = [...new Set(found.map(({ section }) => section))];
  return {
    outcome: found.length > 0 ? 'answer' : 'not-reported',
    title: translate(language, 'question.forecastTitle', values),
    lead: translate(language, found.length > 0 ? 'question.forecastLead' : 'question.noForecast', values),
    lines: found.map((one) => lineOf(one, context)),
    source: sourceLine(sections.length > 0 ? sections : about.sections, context),
    cells: found.flatMap(({ section, cell }) => answerCells(section, [cell])),
    suggestions: [
      translate(language, 'question.suggestSubject', { subject: about.title }),
      translate(language, 'question.suggestReds'),
    ],
  };
}

function lineOf({ cell }: ForecastCell, { language }: AnswerContext): AnswerLine {
  const value = formatCell(cell, language);
  return {
    label: cell.label,
    ...(value === undefined ? {} : { value }),
    ...(cell.status === undefined ? {} : { status: inProse(cell.status) }),
  };
}
