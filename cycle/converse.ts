import { parseCommand } from '../report/questions/parse-command.ts';
import { act } from './actions/index.ts';
import { ask } from './actions/ask.ts';
import { obey } from './commands/index.ts';
import { moreValues } from './commands/more-values.ts';
import type { Cycle } from './cycle.ts';
import { languageOf } from './people/language-of.ts';
import { rolesOf } from './people/roles-of.ts';
import type { Turn, TurnResult } from './turn.ts';
import { welcome } from './welcome.ts';

/**
 * Everything that a person can do towards the bot, in one place:
 *
 * 1. a press on a card: what its verb says; a suggestion is as good as the words on it
 * 2. a typed command: the same things without a card; while typed values wait, lines with more of them
 * 3. any other text: a question about the report
 * 4. the app was installed: a welcome, and the cards that the person is owed
 */
export async function converse(cycle: Cycle, turn: Turn): Promise<TurnResult> {
  const { actor, input } = turn;
  switch (input.type) {
    case 'action':
      return input.action.type === 'ask'
        ? hear(cycle, turn, input.action.question, true)
        : act(cycle, turn, input.action);
    case 'installed':
      return welcome(cycle, actor);
    case 'text':
      return hear(cycle, turn, input.text);
  }
}

/** What stands on a button says all itself, whatever was asked before. */
async function hear(cycle: Cycle, turn: Turn, text: string, alone = false): Promise<TurnResult> {
  const command = parseCommand(text, languageOf(cycle.active.definition, turn.actor));
  const roles = rolesOf(cycle.active.definition, turn.actor);
  // "Drift" is the name of something in many reports, and anybody may ask who is missing, also in a channel.
  const isQuestion =
    (command?.type === 'operations' && !roles.administrator) ||
    (command?.type === 'overview' && (!roles.coordinator || turn.place.type === 'channel'));
  if (command !== undefined && !isQuestion) return obey(cycle, turn, command);
  return (await moreValues(cycle, turn, text)) ?? ask(cycle, turn, text, alone);
}
