import type { ReportSection } from '../assembly/report.ts';
import type { AnswerCell } from '../conversation/answer.ts';
import { translate } from '../messages/translate.ts';
import { answerCells } from './answer-cells.ts';
import type { AnswerContext } from './answer-context.ts';
import type { LookedUp } from './look-up.ts';

/** How many of the requirements that are due have an answer, in words and where the counts stand; undefined where there are none. */
export function requirementsAnswered(
  about: LookedUp,
  context: AnswerContext,
): { readonly text: string; readonly cells: readonly AnswerCell[] } | undefined {
  const counts = about.sections.map((section) => ({ section, cells: countsIn(section, about, context) }));
  const sum = (name: string): number =>
    counts
      .flatMap(({ cells }) => cells)
      .filter(({ column }) => column === name)
      .reduce((total, { value }) => total + Number(value ?? 0), 0);
  const due = sum('due');
  if (due === 0) return undefined;
  return {
    text: translate(context.language, 'question.requirementsAnswered', { answered: sum('answered'), due }),
    cells: counts.flatMap(({ section, cells }) => answerCells(section, cells)),
  };
}

function countsIn(section: ReportSection, about: LookedUp, { report }: AnswerContext) {
  return section.items
    .filter(({ kind, id }) => kind === 'requirements' && (about.item === undefined || about.item.id === id))
    .flatMap(({ cells }) =>
      cells.filter(
        ({ id, column, period }) => id === 'coverage' && column !== 'missing' && period === report.period,
      ),
    );
}
