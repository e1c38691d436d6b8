import type { Answer } from '../../report/conversation/answer.ts';
import { answerText } from '../../report/conversation/answer-text.ts';
import type { Message } from '../../report/conversation/message.ts';
import { publicDefinition } from '../../report/definition/public-definition.ts';
import { foreignNumbers } from '../../report/free/foreign-numbers.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { parseCommand } from '../../report/questions/parse-command.ts';
import { visibleDefinition } from '../../report/questions/visible-definition.ts';
import type { Cycle } from '../cycle.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Model, ModelMessage } from '../ports/model.ts';
import { type Asker, answerAsked } from '../questions/answer-asked.ts';
import { answeringMessages, choosingMessages } from './model-words.ts';
import { chosenQueries, writtenAnswer } from './read-reply.ts';

/** A question that the model has chosen, with the bot's own answer. */
interface Answered {
  readonly query: string;
  readonly answer: Answer;
}

/**
 * Looks for an answer to what the question language does not understand (Q8), with a model that may only choose among the bot's own
 * questions:
 *
 * 1. the model chooses questions, from names that the person may see
 * 2. the bot answers them itself, as to the person; what it does not understand, or would do more than answer, falls away
 * 3. the model puts the answers together
 * 4. a text with a number that is in none of the answers is not shown; then the answers are
 *
 * Whatever goes wrong, the person gets `instead`: what the bot says by itself. Never rejects.
 */
export async function freeAnswer(
  cycle: Cycle,
  model: Model,
  asked: {
    readonly loaded: LoadedPeriod;
    readonly asker: Asker;
    readonly text: string;
    readonly language: Language;
    readonly instead: Message;
  },
): Promise<readonly Message[]> {
  const { text, language, instead } = asked;
  try {
    const answered = await answersChosen(cycle, model, asked);
    if (answered.length === 0) return [instead];
    const texts = answered.map(({ answer }) => answerText(answer, language));
    const reply = await said(cycle, model, answeringMessages(text, texts, language));
    const written = reply === undefined ? undefined : writtenAnswer(reply);
    const cells = answered.flatMap(({ answer }) => answer.cells ?? []);
    const foreign = written === undefined ? [] : foreignNumbers(written, { texts, cells });
    const isShown = written !== undefined && foreign.length === 0;
    cycle.log.info('free-question', { queries: answered.length, foreign: foreign.length, shown: isShown });
    return isShown ? [freeMessage(written, answered, language)] : plainMessages(answered, language);
  } catch (cause) {
    cycle.log.error('free-question-failed', cause);
    return [instead];
  }
}

async function answersChosen(
  cycle: Cycle,
  model: Model,
  { loaded, asker, text, language }: Parameters<typeof freeAnswer>[2],
): Promise<readonly Answered[]> {
  const period = parsePeriod(loaded.key.period);
  const own = visibleDefinition(loaded.definition, asker.actor.email);
  const definition = asker.place.type === 'channel' ? publicDefinition(own) : own;
  if (period === undefined || definition.sections.length === 0) return [];
  const reply = await said(cycle, model, choosingMessages(text, { definition, period, language }));
  const answered: Answered[] = [];
  for (const query of reply === undefined ? [] : chosenQueries(reply)) {
    // It comes back as a button, which must ask and never do.
    if (parseCommand(query, language) !== undefined) continue;
    const { answer } = await answerAsked(cycle, loaded, asker, query);
    if (answer.outcome === 'answer' || answer.outcome === 'not-reported') answered.push({ query, answer });
  }
  return answered;
}

async function said(
  cycle: Cycle,
  model: Model,
  messages: readonly ModelMessage[],
): Promise<string | undefined> {
  const outcome = await model.complete(messages);
  if (outcome.ok) return outcome.text;
  cycle.log.warn('model-gave-nothing', { problem: outcome.problem });
  return undefined;
}

/** The text, with where it is from, and the questions that it is made of as buttons. */
function freeMessage(written: string, answered: readonly Answered[], language: Language): Message {
  return {
    type: 'answer',
    language,
    answer: {
      outcome: 'answer',
      title: translate(language, 'free.title'),
      lead: written,
      lines: answered.map(({ answer }) => ({ label: answer.title, value: answer.source })),
      source: translate(language, 'free.source'),
      suggestions: answered.map(({ query }) => query),
    },
  };
}

function plainMessages(answered: readonly Answered[], language: Language): readonly Message[] {
  return answered.map(({ answer }) => ({ type: 'answer', language, answer }));
}
