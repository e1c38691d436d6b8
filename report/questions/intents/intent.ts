import type { Answer } from '../../conversation/answer.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Intent, Question, QuestionBase, QuestionOf, Target } from '../question.ts';
import type { Subject } from '../subjects-of.ts';

/** What an intent makes of a question's words: the words it does not use, and the question once its subject is known. */
export interface Reading {
  readonly left: readonly string[];
  /** The words said enough to be answered without a subject. */
  readonly said: boolean;
  readonly make: (base: QuestionBase, target: Target | undefined) => Question;
}

/** One thing that people ask for: how it is recognised, and how it is answered. */
export interface IntentDefinition<I extends Intent> {
  /** Undefined when the words do not ask for it; an intent without `read` is never asked for in words. */
  read?(words: readonly string[], subjects: readonly Subject[]): Reading | undefined;
  answer(question: QuestionOf<I>, context: AnswerContext): Answer;
}
