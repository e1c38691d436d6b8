import { openingText } from '../../report/calendar/opening-text.ts';
import type { Message } from '../../report/conversation/message.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import { followButton } from '../follow/follow-button.ts';
import { freeAnswer } from '../free/free-answer.ts';
import { helpLines } from '../help-lines.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { rolesOf } from '../people/roles-of.ts';
import { currentPeriod } from '../period/current-period.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { type Asker, answerAsked } from '../questions/answer-asked.ts';
import { askedBefore, rememberAsked } from '../questions/asked-before.ts';
import type { TurnResult } from '../turn.ts';

/**
 * Answers a question from the store, with period, version and time (Q1–Q3). One that says little goes on from what the person asked just
 * before in the same conversation; `alone`: it does not, whatever it says.
 */
export async function ask(cycle: Cycle, turn: Asker, text: string, alone = false): Promise<TurnResult> {
  const loaded = await currentPeriod(cycle);
  if (loaded !== undefined) {
    const earlier = alone ? [] : await askedBefore(cycle, loaded, turn, text);
    const result = await answerFrom(cycle, loaded, turn, text, earlier);
    return { ...result, afterwards: async () => rememberAsked(cycle, turn, [...earlier, text]) };
  }
  const { definition } = cycle.active;
  const language = languageOf(definition, turn.actor);
  const opens = openingText(cycle.clock.now(), definition, language);
  return { send: [notice(language, 'info', 'cycle.no-period-title', 'cycle.no-period', { opens })] };
}

/** Answers a question as a card; `loaded` is the period that it is about where it names none. */
export async function answerFrom(
  cycle: Cycle,
  loaded: LoadedPeriod,
  asker: Asker,
  text: string,
  earlier: readonly string[] = [],
): Promise<TurnResult> {
  const { definition } = loaded;
  const { actor } = asker;
  const { question, answer, language } = await answerAsked(cycle, loaded, asker, text, earlier);
  const lines =
    answer.outcome === 'help'
      ? [...answer.lines, ...helpLines(definition, { ...actor, language })]
      : answer.lines;
  // Who keeps it running is not sent away empty-handed.
  const suggestions =
    answer.outcome === 'refused' && rolesOf(definition, actor).administrator
      ? [translate(language, 'conversation.command-operations'), ...answer.suggestions]
      : answer.suggestions;
  const follow = await followButton(cycle, asker, question);
  const message: Message = {
    type: 'answer',
    language,
    answer: { ...answer, lines, suggestions, ...follow },
  };
  const { model } = cycle;
  if (model === undefined || question.intent !== 'unknown' || answer.outcome === 'refused')
    return { send: [message] };
  const asked = { loaded, asker, text, language, instead: message };
  return {
    send: [notice(language, 'info', 'free.looking-title', 'free.looking')],
    later: () => freeAnswer(cycle, model, asked),
  };
}
