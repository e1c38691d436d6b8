import { translate } from '../../messages/translate.ts';
import { answerCells } from '../answer-cells.ts';
import { isReported } from '../is-reported.ts';
import { itemLines } from '../item-lines.ts';
import { lookUp } from '../look-up.ts';
import { sourceLine } from '../source-line.ts';
import { takeMistyped } from '../take-phrases.ts';
import type { IntentDefinition } from './intent.ts';
import { notFound } from './unknown.ts';

/** The risks that the owners have told of, with what is done about them. */
export const risks: IntentDefinition<'risks'> = {
  read(words, subjects) {
    const { found, left } = takeMistyped(words, 'question.wordsRisks', subjects);
    if (!found) return undefined;
    return { left, said: true, make: (base, target) => ({ ...base, intent: 'risks', target }) };
  },
  answer(question, context) {
    const { language, report } = context;
    const about = lookUp(question.target, context);
    if (about === undefined) return notFound(question, context);
    const items = about.sections.flatMap((section) =>
      section.items.filter(({ kind }) => kind === 'risks').map((item) => ({ section, item })),
    );
    const reported = items.filter(({ item }) => isReported(item));
    return {
      outcome: reported.length > 0 ? 'answer' : 'not-reported',
      title: translate(language, 'question.risksTitle', { subject: about.title }),
      ...(reported.length > 0
        ? {}
        : { lead: translate(language, items.length > 0 ? 'question.notReported' : 'question.noRisks') }),
      lines: reported.flatMap(({ item }) => itemLines(item, context, false)),
      source: sourceLine(about.sections, context),
      suggestions: [translate(language, 'question.suggestStatus')],
      cells: reported.flatMap(({ section, item }) =>
        answerCells(
          section,
          item.cells.filter(({ period }) => period === report.period),
        ),
      ),
    };
  },
};
