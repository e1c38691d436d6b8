import type { SectionAnswers } from './item-answer.ts';

/**
 * What is stored for the inputs of a section's forms: without promises, their reasons and colours put by hand, which a form
 * has no field for.
 * @example answerValues({ fte: { state: 'later', cells: {}, reason: 'venter' } }) //=> {}
 */
export function answerValues(answers: SectionAnswers): SectionAnswers {
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([, answer]) => answer.state !== 'later')
      .map(([id, { state, cells, comment }]) => [
        id,
        { state, cells, ...(comment === undefined ? {} : { comment }) },
      ]),
  );
}
