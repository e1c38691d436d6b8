import type { ReportSection } from '../../assembly/report.ts';
import type { Answer, AnswerLine } from '../../conversation/answer.ts';
import { translate } from '../../messages/translate.ts';
import { cellText } from '../../value/cell-text.ts';
import type { AnswerContext } from '../answer-context.ts';
import { gapText } from '../gap-text.ts';
import { isReported } from '../is-reported.ts';
import type { LookedUp } from '../look-up.ts';
import { sourceLine } from '../source-line.ts';

/** The overall status, how much is in, and a line for each section. */
export function statusOfReport(about: LookedUp, context: AnswerContext): Answer {
  const { report, language } = context;
  const missing = new Set(report.missing.map((gap) => gap.section));
  const ready = report.sections.filter(({ id }) => !missing.has(id)).length;
  const progress = {
    ready: String(ready),
    total: report.sections.length,
    part: context.ownOnly ? 'own' : 'all',
  };
  return {
    outcome: report.sections.some(({ items }) => items.some(isReported)) ? 'answer' : 'not-reported',
    title: about.title,
    ...(about.status === undefined ? {} : { status: about.status }),
    lead:
      report.imported === true
        ? translate(language, 'question.importedLead')
        : translate(language, 'question.progressLead', progress),
    lines: report.sections.map((section) => sectionLine(section, context)),
    source: sourceLine(about.sections, context),
    suggestions: [
      translate(language, 'question.suggestReds'),
      translate(language, 'question.suggestMissing'),
    ],
  };
}

/** A section on one line: its colour and headline figures, or that it is not reported. */
function sectionLine(section: ReportSection, context: AnswerContext): AnswerLine {
  if (!section.items.some(isReported)) {
    const gap = gapText(section.id, undefined, context);
    return { label: section.title, value: gap ?? translate(context.language, 'question.notReported') };
  }
  const line = { label: section.title, status: section.status };
  const figures = headlines(section, context);
  return figures === '' ? line : { ...line, value: figures };
}

function headlines(section: ReportSection, { report, language }: AnswerContext): string {
  const cells = section.items
    .filter(isReported)
    .flatMap((item) => item.cells)
    .filter((cell) => cell.headline === true && cell.period === report.period);
  return cells
    .flatMap((cell) => {
      const value = cellText(cell, language);
      if (value === undefined) return [];
      return [translate(language, 'question.columnValue', { column: cell.label, value })];
    })
    .join(' · ');
}
