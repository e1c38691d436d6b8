import type { ReportSection } from '../../assembly/report.ts';
import type { Answer } from '../../conversation/answer.ts';
import { translate } from '../../messages/translate.ts';
import { firstMonthOf, lastMonthOf, parsePeriod, previousPeriod } from '../../period/period.ts';
import type { PeriodId } from '../../period/period-id.ts';
import { periodLabel } from '../../period/period-label.ts';
import type { Cell } from '../../value/cell.ts';
import { answerCells } from '../answer-cells.ts';
import type { AnswerContext } from '../answer-context.ts';
import { lookUp } from '../look-up.ts';
import type { Target } from '../question.ts';
import { periodsBetween } from '../when/periods-between.ts';
import { historyPeriods } from '../series/history-periods.ts';
import { knownPoints } from '../series/known-points.ts';
import type { Series } from '../series/series.ts';
import { seriesChart } from '../series/series-chart.ts';
import { seriesTable } from '../series/series-table.ts';
import { sourceLine } from '../source-line.ts';
import { takeAsked } from '../take-asked.ts';
import { takePhrases } from '../take-phrases.ts';
import { takeTurned } from '../take-turned.ts';
import type { IntentDefinition } from './intent.ts';
import { notFound } from './unknown.ts';

/** A figure through several periods, as a chart and a table (Q4). */
export const history: IntentDefinition<'history'> = {
  read(words, subjects) {
    // "Har gått fra grønt til gult" asks for what has changed.
    if (takeTurned(words).found) return undefined;
    // "How has technology answered?" asks for the answer.
    if (takePhrases(words.slice(-1), 'question.wordsAnswered').found) return undefined;
    const { found, left } = takeAsked(words, 'question.wordsHistory', subjects);
    if (!found) return undefined;
    return { left, said: true, make: (base, target) => ({ ...base, intent: 'history', target }) };
  },
  answer(question, context) {
    const { language, report } = context;
    const about = lookUp(question.target, context);
    if (about === undefined) return notFound(question, context);
    if (question.target === undefined) return whichFigure(context);
    const periods = historyPeriods(question.when, periodOf(report.period), context.definition);
    const all = seriesAbout(question.target, periods, context);
    const whole = all.find((one) => isHeadline(one)) ?? all[0];
    const isAsked = question.when?.type === 'range' || question.when?.type === 'against';
    const series = whole === undefined || isAsked ? whole : fromFirst(whole);
    const source = sourceLine(about.sections, context);
    const suggestions = [
      ...otherRows(all, whole, context),
      translate(language, 'question.suggestSubject', { subject: about.title }),
    ];
    const title = translate(language, 'question.historyTitle', {
      subject: series === undefined || about.row !== undefined ? about.title : series.label,
      first: periodLabel(
        series?.points[0]?.period ?? periods[0] ?? previousPeriod(periodOf(report.period)),
        language,
      ),
      last: periodLabel(series?.points.at(-1)?.period ?? periods.at(-1) ?? periodOf(report.period), language),
    });
    if (series === undefined) {
      return {
        outcome: 'not-reported',
        title,
        lead: translate(language, 'question.noHistory'),
        lines: [],
        source,
        suggestions,
      };
    }
    const chart = seriesChart(series, language);
    const section = about.sections[0] ?? { id: series.section, version: 0 };
    return {
      outcome: 'answer',
      title,
      ...(chart === undefined ? { lead: translate(language, 'question.historyOne') } : {}),
      lines: [],
      ...(chart === undefined ? {} : { chart }),
      table: seriesTable(series, language),
      source,
      suggestions,
      cells: knownPoints(series).flatMap(({ cell }) =>
        answerCells(inVersion(section, cell, context), [cell]),
      ),
    };
  },
};

/** A figure of an earlier period is of that period's own version, where it is known. */
function inVersion(
  { id, version }: Pick<ReportSection, 'id' | 'version'>,
  { period }: Cell,
  { versionAt }: AnswerContext,
): Pick<ReportSection, 'id' | 'version'> {
  return { id, version: versionAt?.(id, periodOf(period)) ?? version };
}

/** Without the periods before its first figure, where nobody asked for them. */
function fromFirst(series: Series): Series {
  const first = series.points.findIndex(({ cell }) => cell?.value !== undefined);
  return { ...series, points: series.points.slice(Math.max(0, first)) };
}

/** What a question without a figure cannot show: which one? */
function whichFigure({ language, subjects }: AnswerContext): Answer {
  const titles = subjects
    .filter(({ target }) => target.item !== undefined && target.row === undefined)
    .slice(0, 3);
  return {
    outcome: 'clarify',
    title: translate(language, 'question.historyWhichTitle'),
    lead: translate(language, 'question.historyWhichLead'),
    lines: [],
    source: '',
    suggestions: titles.map(({ title }) =>
      translate(language, 'question.suggestHistory', {
        subject: typeof title === 'string' ? title : (title[language] ?? ''),
      }),
    ),
  };
}

/** The series of what is asked about; an item that keeps months in a longer report has them by month. */
function seriesAbout(
  target: Target,
  periods: readonly PeriodId[],
  context: AnswerContext,
): readonly Series[] {
  const section = context.definition.sections.find(({ id }) => id === target.section);
  const items = (section?.items ?? []).filter(({ id }) => target.item === undefined || id === target.item);
  return items.flatMap((item) => {
    const [first, last] = [periods[0], periods.at(-1)];
    const isByMonth = item.kind === 'monthly-series' && first !== undefined && last !== undefined;
    const points = isByMonth ? periodsBetween(firstMonthOf(first), lastMonthOf(last)) : periods;
    return context.seriesOf({ ...target, item: item.id }, points);
  });
}

function isHeadline({ points }: Series): boolean {
  return points.some(({ cell }) => cell?.headline === true);
}

function otherRows(
  all: readonly Series[],
  shown: Series | undefined,
  { language }: AnswerContext,
): readonly string[] {
  return all
    .filter((one) => one !== shown)
    .slice(0, 2)
    .map(({ label }) => translate(language, 'question.suggestHistory', { subject: label }));
}

function periodOf(text: string): PeriodId {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`A report has no such period: ${text}`);
  return period;
}
