import { answerForecast } from '../answer-forecast.ts';
import { lookUp } from '../look-up.ts';
import { onlyAreas, titleInAreas } from '../only-areas.ts';
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
    const seen = onlyAreas(context, question.areas);
    const found = lookUp(question.target, seen);
    if (found === undefined) return notFound(question, context);
    const about = { ...found, title: titleInAreas(found.title, question.areas, context) };
    if (question.forecast !== undefined) return answerForecast(question.forecast, about, context);
    const answer =
      about.section === undefined
        ? statusOfReport(about, seen)
        : statusOfPart(about, about.section, seen, question.column);
    return { ...answer, cells: shownCells(about, seen) };
  },
};
