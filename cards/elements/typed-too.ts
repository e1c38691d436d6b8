import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { quietText } from './quiet-text.ts';

/** What the bot understands typed, by its name in the catalogue of questions. */
export type TypedCommand =
  | 'answer'
  | 'approve'
  | 'publish'
  | 'lock'
  | 'remind'
  | 'return'
  | 'delegate'
  | 'resendFailed'
  | 'deliveries'
  | 'preview'
  | 'arrived'
  | 'resend';

/** More would be a list nobody reads. */
const mostCommands = 12;

/**
 * Gives the quiet line with what can be typed where there is no room for more buttons; nothing when there is nothing.
 * @example typedToo([{ command: 'lock' }], 'nb') //=> 'Du kan også skrive «lås».'
 */
export function typedToo(
  commands: readonly { readonly command: TypedCommand; readonly about?: string }[],
  language: Language,
): readonly JsonObject[] {
  if (commands.length === 0) return [];
  const quoted = commands.slice(0, mostCommands).map(({ command, about }) => {
    const [word = command] = translate(language, `question.command.${command}`).split('|');
    return translate(language, 'cards.typed-command', {
      command: about === undefined ? word : `${word} ${about}`,
    });
  });
  return [quietText(translate(language, 'cards.typed-too', { commands: quoted.join(', ') }), 'medium')];
}
