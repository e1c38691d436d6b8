import type { ReportItem, ReportSection } from '../../assembly/report.ts';
import type { AnswerLine } from '../../conversation/answer.ts';
import { translate } from '../../messages/translate.ts';
import type { RecordsBlock } from '../../value/block.ts';
import { answerCells } from '../answer-cells.ts';
import type { AnswerContext } from '../answer-context.ts';
import { isReported } from '../is-reported.ts';
import { lookUp } from '../look-up.ts';
import type { QuestionOf } from '../question.ts';
import { sourceLine } from '../source-line.ts';
import { takeColours } from '../take-colours.ts';
import { takeMistyped, takePhrases } from '../take-phrases.ts';
import type { IntentDefinition } from './intent.ts';
import { notFound } from './unknown.ts';

type Which = QuestionOf<'milestones'>['which'];

const narrowed = [
  ['late', 'question.wordsLate'],
  ['delivered', 'question.wordsMilestoneDone'],
  ['coming', 'question.wordsComing'],
] as const;

/** The milestones of the projects: all, the late, the delivered, or those to come. */
export const milestones: IntentDefinition<'milestones'> = {
  read(words, subjects) {
    const asked = takeMistyped(words, 'question.wordsMilestones', subjects);
    if (!asked.found) return undefined;
    let left = asked.left;
    let which: Which = 'all';
    for (const [name, key] of narrowed) {
      const taken = takeMistyped(left, key, subjects);
      if (taken.found && which === 'all') which = name;
      left = taken.left;
    }
    left = takeMistyped(left, 'question.wordsOnTrack', subjects).left;
    left = takePhrases(takeColours(left).left, 'question.wordsStatus').left;
    return { left, said: true, make: (base, target) => ({ ...base, intent: 'milestones', target, which }) };
  },
  answer(question, context) {
    const { language } = context;
    const about = lookUp(question.target, context);
    if (about === undefined) return notFound(question, context);
    const items = about.sections.flatMap((section) =>
      section.items
        .filter((item) => item.kind === 'milestones' && isReported(item))
        .map((item) => ({ section, item })),
    );
    const lines = items.flatMap(({ section, item }) => linesOf(section, item, question.which, context));
    return {
      outcome: items.length > 0 ? 'answer' : 'not-reported',
      title: translate(language, `question.milestones-${question.which}`, { subject: about.title }),
      ...(lines.length > 0
        ? {}
        : { lead: translate(language, items.length > 0 ? 'question.noMilestones' : 'question.notReported') }),
      lines: lines.map(({ line }) => line),
      source: sourceLine(about.sections, context),
      suggestions: [translate(language, 'question.suggestMilestonesLate')],
      cells: lines.flatMap(({ section, cells }) => answerCells(section, cells)),
    };
  },
};

function linesOf(section: ReportSection, item: ReportItem, which: Which, context: AnswerContext) {
  const block = item.blocks.find((candidate): candidate is RecordsBlock => candidate.type === 'records');
  const own = item.cells.filter(({ period }) => period === context.report.period);
  const colours = own.filter(({ column }) => column === 'colour');
  return (block?.records ?? []).flatMap((record, index) => {
    const milestone = colours[index];
    if (block === undefined || milestone === undefined) return [];
    const cells = own.filter(({ id }) => id === milestone.id);
    const text = (column: string) => record[block.columns.findIndex(({ id }) => id === column)] ?? '';
    const isLate = cells.some(({ column }) => column === 'late');
    const isDelivered = text('delivered') !== '';
    const isAsked =
      which === 'all' ||
      (which === 'late' && isLate) ||
      (which === 'delivered' && isDelivered) ||
      (which === 'coming' && !isDelivered && !isLate);
    if (!isAsked) return [];
    const value = [text('date'), text('replanned'), text('fact')].filter((part) => part !== '').join(' · ');
    const comment = text('comment');
    const line: AnswerLine = {
      label: milestone.label,
      ...(value === '' ? {} : { value }),
      ...(milestone.status === undefined ? {} : { status: { ...milestone.status, reason: '' } }),
      ...(comment === '' ? {} : { comment }),
    };
    return [{ line, section, cells }];
  });
}
