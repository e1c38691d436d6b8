import { lookUp } from '../look-up.ts';
import { shownCells } from '../shown-cells.ts';
import { reserveNamed } from '../reserve-names.ts';
import { takeMistyped } from '../take-phrases.ts';
import type { IntentDefinition } from './intent.ts';
import { statusOfPart } from './status-of-part.ts';
import { statusOfReport } from './status-of-report.ts';
import { notFound } from './unknown.ts';

/** How things are: with everything, a section, an item or one figure. A bare name asks for this too. */
export const status: IntentDefinition<'status'> = {
  read(words, subjects) {
    const asked = takeMistyped(words, 'question.wordsStatus', subjects);
    const { found, left } = takeMistyped(
      reserveNamed(asked.left, subjects),
      'question.wordsSummary',
      subjects,
    );
    return {
      left,
      said: asked.found || found,
      make: (base, target) => ({ ...base, intent: 'status', target }),
    };
  },
  answer(question, context) {
    const about = lookUp(question.target, context);
    if (about === undefined) return notFound(question, context);
    const answer =
      about.section === undefined
        ? statusOfReport(about, context)
        : statusOfPart(about, about.section, context, question.column);
    return { ...answer, cells: shownCells(about, context) };
  },
};
