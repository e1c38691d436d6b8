import { capitalise } from '../../kinds/shared/capitalise.ts';
import { translate } from '../../messages/translate.ts';
import { formatProse } from '../../number/format-prose.ts';
import type { Language } from '../../language/language.ts';
import type { Cell } from '../../value/cell.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import { formatCell } from '../../value/format-cell.ts';
import { answerCells } from '../answer-cells.ts';
import type { AnswerContext } from '../answer-context.ts';
import { comparedMonths, monthsCompared } from '../compare-months.ts';
import { type ComparedRow, comparedRows } from '../compare-rows.ts';
import { lookUp } from '../look-up.ts';
import { periodInText } from '../period-in-text.ts';
import { sourceLine } from '../source-line.ts';
import { takeMistyped } from '../take-phrases.ts';
import type { IntentDefinition } from './intent.ts';
import { notFound } from './unknown.ts';

/** Two periods beside each other with the differences (Q5). */
export const compare: IntentDefinition<'compare'> = {
  read(words, subjects) {
    const { found, left } = takeMistyped(words, 'question.wordsCompare', subjects);
    if (!found) return undefined;
    return { left, said: true, make: (base, target) => ({ ...base, intent: 'compare', target }) };
  },
  answer(question, context) {
    const { language, report, other } = context;
    const about = lookUp(question.target, context);
    if (about === undefined) return notFound(question, context);
    const months = monthsCompared(question, report.period);
    const when = question.when?.type === 'against' ? question.when.other : undefined;
    const now = periodInText(months === undefined ? report : { period: months.period }, language);
    const then = periodInText(
      months === undefined && other !== undefined ? other : { period: when ?? '' },
      language,
    );
    const title = translate(language, 'question.compareTitle', { subject: about.title, now, before: then });
    const source = [
      sourceLine(about.sections, context),
      ...(other === undefined && months === undefined ? [] : [capitalise(then)]),
    ].join(' · ');
    const suggestions = [translate(language, 'question.suggestSubject', { subject: about.title })];
    const rows =
      months !== undefined
        ? comparedMonths(months, question.target, context)
        : other === undefined
          ? []
          : comparedRows(question.target, context);
    if (rows.length === 0) {
      const lead = translate(
        language,
        other === undefined && months === undefined ? 'question.noSuchPeriod' : 'question.nothingToCompare',
        { period: then },
      );
      return { outcome: 'not-reported', title, lead, lines: [], source, suggestions };
    }
    return {
      outcome: 'answer',
      title,
      lines: [],
      table: {
        columns: [capitalise(now), capitalise(then), translate(language, 'question.difference')],
        rows: rows.map((row) => ({ label: row.label, cells: figures(row, context) })),
      },
      source,
      suggestions,
      cells: rows.flatMap((row) => [
        ...answerCells(sectionOf(row, report), row.cell === undefined ? [] : [row.cell]),
        ...answerCells(
          sectionOf(row, months === undefined ? other : report),
          row.other === undefined ? [] : [row.other],
        ),
      ]),
    };
  },
};

function figures({ cell, other, difference }: ComparedRow, { language }: AnswerContext): readonly string[] {
  const missing = translate(language, 'question.notReported');
  const shape = cell ?? other;
  return [
    (cell && formatCell(cell, language)) ?? missing,
    (other && formatCell(other, language)) ?? missing,
    difference === undefined || shape === undefined ? '' : differenceText(difference, shape, language),
  ];
}

/** The difference of two percentages is percentage points, in short: a table has no room for the word. */
function differenceText(
  difference: DecimalText,
  { unit, decimals }: Pick<Cell, 'unit' | 'decimals'>,
  language: Language,
): string {
  const isPoints = unit === 'percent' || unit === 'percentage-points';
  const shown = { unit: isPoints ? 'count' : unit, decimals, language, signed: true } as const;
  const text = formatProse(difference, shown);
  return isPoints ? translate(language, 'question.points', { difference: text }) : text;
}

function sectionOf({ section }: ComparedRow, report: AnswerContext['other']) {
  return report?.sections.find(({ id }) => id === section) ?? { id: section, version: 0 };
}
