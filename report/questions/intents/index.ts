import type { Answer } from '../../conversation/answer.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { Intent, Question } from '../question.ts';
import type { Subject } from '../subjects-of.ts';
import { changes } from './changes.ts';
import { compare } from './compare.ts';
import { history } from './history.ts';
import { largest } from './largest.ts';
import { milestones } from './milestones.ts';
import { pace } from './pace.ts';
import { requirements } from './requirements.ts';
import { readReached } from '../read-reached.ts';
import { readRequirementsAsked } from '../read-requirements-asked.ts';
import { readShare } from '../read-share.ts';
import { risks } from './risks.ts';
import { target } from './target.ts';
import { deadline } from './deadline.ts';
import { delivered } from './delivered.ts';
import { deviations } from './deviations.ts';
import { greeting } from './greeting.ts';
import { help } from './help.ts';
import type { IntentDefinition, Reading } from './intent.ts';
import { missing } from './missing.ts';
import { onTrack } from './on-track.ts';
import { responsible } from './responsible.ts';
import { status } from './status.ts';
import { thanks } from './thanks.ts';
import { unclear } from './unclear.ts';
import { unknown } from './unknown.ts';
import { why } from './why.ts';

/** Everything that can be asked, in the order in which it is looked for. A new intent is a file and a line here. */
const intents: { readonly [I in Intent]: IntentDefinition<I> } = {
  thanks,
  greeting,
  help,
  compare,
  milestones,
  pace,
  target,
  why,
  largest,
  history,
  changes,
  missing,
  delivered,
  'on-track': onTrack,
  responsible,
  deadline,
  requirements,
  deviations,
  risks,
  status,
  unclear,
  unknown,
};

/** Finds the first intent that a question's words ask for; a question that asks for none asks for status. */
export function readIntent(words: readonly string[], subjects: readonly Subject[]): Reading {
  // Before what asks for a target or the pace to it: this asks which have reached theirs.
  const reached = readReached(words, subjects);
  if (reached !== undefined) return reached;
  // "Krav … hvert tertial" is no history.
  const register = readRequirementsAsked(words, subjects) ?? readShare(words, subjects);
  if (register !== undefined) return register;
  for (const intent of Object.values(intents)) {
    const reading = intent.read?.(words, subjects);
    if (reading !== undefined) return reading;
  }
  return { left: words, said: false, make: (base, target) => ({ ...base, intent: 'status', target }) };
}

/** Answers a question by its intent. */
export function answerByIntent(question: Question, context: AnswerContext): Answer {
  switch (question.intent) {
    case 'help':
      return help.answer(question, context);
    case 'why':
      return why.answer(question, context);
    case 'missing':
      return missing.answer(question, context);
    case 'delivered':
      return delivered.answer(question, context);
    case 'deadline':
      return deadline.answer(question, context);
    case 'responsible':
      return responsible.answer(question, context);
    case 'on-track':
      return onTrack.answer(question, context);
    case 'greeting':
      return greeting.answer(question, context);
    case 'thanks':
      return thanks.answer(question, context);
    case 'deviations':
      return deviations.answer(question, context);
    case 'status':
      return status.answer(question, context);
    case 'changes':
      return changes.answer(question, context);
    case 'compare':
      return compare.answer(question, context);
    case 'history':
      return history.answer(question, context);
    case 'largest':
      return largest.answer(question, context);
    case 'milestones':
      return milestones.answer(question, context);
    case 'pace':
      return pace.answer(question, context);
    case 'requirements':
      return requirements.answer(question, context);
    case 'risks':
      return risks.answer(question, context);
    case 'target':
      return target.answer(question, context);
    case 'unclear':
      return unclear.answer(question, context);
    case 'unknown':
      return unknown.answer(question, context);
  }
}
