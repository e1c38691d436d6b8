import { isOfRow } from '../is-of-row.ts';
import { contentChanges } from '../../assembly/content-changes.ts';
import { translate } from '../../messages/translate.ts';
import { colourText } from '../../status/colour-name.ts';
import { answerCells } from '../answer-cells.ts';
import type { AnswerContext } from '../answer-context.ts';
import { isReported } from '../is-reported.ts';
import { lookUp } from '../look-up.ts';
import { sourceLine } from '../source-line.ts';
import { takeAsked } from '../take-asked.ts';
import { takeTurned } from '../take-turned.ts';
import type { IntentDefinition } from './intent.ts';
import { notFound } from './unknown.ts';

/** What is not as it was in the period before: colours first, then other content (K7). */
export const changes: IntentDefinition<'changes'> = {
  read(words, subjects) {
    const turned = takeTurned(words);
    const { found, left } = takeAsked(turned.left, 'question.wordsChanges', subjects);
    if (!found && !turned.found) return undefined;
    return {
      left,
      said: true,
      make: (base, target) => ({ ...base, intent: 'changes', target }),
    };
  },
  answer(question, context) {
    const { language, report } = context;
    const about = lookUp(question.target, context);
    if (about === undefined) return notFound(question, context);
    const sections = new Set(about.sections.map(({ id }) => id));
    const colours = report.changes.filter(
      ({ section, item, cell }) =>
        sections.has(section) &&
        (about.item === undefined || item === about.item.id) &&
        (about.rows === undefined || (cell !== undefined && isOfRow(about, cell))),
    );
    const kept = {
      ...report,
      sections: about.sections.map((section) =>
        about.item === undefined ? section : { ...section, items: [about.item] },
      ),
    };
    const others = about.row === undefined ? contentChanges(kept) : [];
    const reported = kept.sections.some(({ items }) => items.some(isReported));
    const none = colours.length + others.length === 0;
    return {
      outcome: reported ? 'answer' : 'not-reported',
      title: translate(language, 'question.changesTitle', { subject: about.title }),
      ...(none
        ? { lead: translate(language, reported ? 'question.noChanges' : 'question.notReported') }
        : {}),
      lines: [
        ...colours.map(({ label, from, to, values }) => ({
          label,
          value: [`${colourText(from, language)} → ${colourText(to, language)}`, values ?? '']
            .filter((part) => part !== '')
            .join('\n'),
        })),
        ...others.map(({ label, text }) => ({ label, value: text })),
      ],
      source: sourceLine(about.sections, context),
      suggestions: [translate(language, 'question.suggestReds')],
      cells: colours.flatMap((change) => changedCells(change, context)),
    };
  },
};

function changedCells(
  change: { readonly section: string; readonly item?: string; readonly cell?: string },
  { report }: AnswerContext,
) {
  const section = report.sections.find(({ id }) => id === change.section);
  const item = section?.items.find(({ id }) => id === change.item);
  if (section === undefined || item === undefined) return [];
  const cells = item.cells.filter(({ id, period }) => id === change.cell && period === report.period);
  return answerCells(section, cells);
}
