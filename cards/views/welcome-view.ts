import type { Welcome } from '../../report/conversation/welcome.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { clipName } from '../clip-name.ts';
import { buttonRows } from '../elements/button-rows.ts';
import { heading } from '../elements/heading.ts';
import { suggestionButtons } from '../elements/suggestion-buttons.ts';

/** What `templates/welcome.json` shows. Parts that may be absent are lists of none or one. */
export interface WelcomeView {
  readonly lang: Language;
  readonly kicker: string;
  readonly title: string;
  readonly heading: JsonObject;
  readonly about: string;
  readonly roles: readonly { readonly first: string; readonly rest: string }[];
  readonly next: readonly { readonly text: string }[];
  readonly commandsTitle: readonly { readonly text: string }[];
  readonly commands: readonly { readonly command: string; readonly does: string }[];
  readonly stop: string;
  readonly rows: readonly JsonObject[];
  readonly actions: readonly JsonObject[];
}

/** One section, one sentence; nobody answers for more. */
const mostRoles = 30;

/** Gives the view of the first card that a person gets. */
export function welcomeView(welcome: Welcome, language: Language): WelcomeView {
  const title = translate(language, 'cards.welcome', { name: clipName(welcome.name) });
  return {
    lang: language,
    kicker: welcome.organisation,
    title,
    heading: heading(title, 'large'),
    about: translate(language, 'cards.welcome-about', {
      report: welcome.reportTitle,
      because: welcome.reader === 'none' ? 'installed' : 'role',
    }),
    roles: welcome.roles.slice(0, mostRoles).map((text) => role(clipName(text))),
    next: welcome.next === undefined ? [] : [{ text: welcome.next }],
    commandsTitle:
      welcome.commands.length === 0 ? [] : [{ text: translate(language, 'cards.welcome-commands') }],
    commands: welcome.commands,
    stop: translate(language, 'cards.welcome-stop', { who: welcome.reader }),
    ...buttonRows(suggestionButtons(welcome.commands.map((command) => command.command))),
  };
}

/** The first sentence says what one is, the rest what comes of it. */
function role(text: string): WelcomeView['roles'][number] {
  const end = text.indexOf('. ');
  return end === -1
    ? { first: text, rest: ' ' }
    : { first: text.slice(0, end + 1), rest: text.slice(end + 1) };
}
