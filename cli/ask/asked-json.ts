import type { Asked } from '../../cycle/questions/answer-asked.ts';
import { answerText } from '../../report/conversation/answer-text.ts';

/** An answer for a program: what was understood, the stored cells, and the same text that a person gets. */
export function askedJson({ question, answer, language, period }: Asked) {
  const target = 'target' in question ? question.target : undefined;
  return {
    intent: question.intent,
    target:
      target === undefined
        ? null
        : [target.section, target.item, target.row].filter((part) => part !== undefined).join('/'),
    period,
    ...(question.when === undefined ? {} : { when: question.when }),
    ...(question.asOf === undefined ? {} : { asOf: question.asOf }),
    cells: answer.cells ?? [],
    text: answerText(answer, language),
    outcome: answer.outcome,
  };
}
