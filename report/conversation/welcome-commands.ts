import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Welcome } from './welcome.ts';

/** The typed commands worth knowing for a person's roles, the most useful first. */
export function welcomeCommands(
  roles: {
    readonly owner: boolean;
    readonly coordinator: boolean;
    readonly director: boolean;
    readonly administrator: boolean;
  },
  language: Language,
): Welcome['commands'] {
  const commands = {
    help: {
      command: translate(language, 'conversation.command-help'),
      does: translate(language, 'conversation.does-help'),
    },
    answer: {
      command: translate(language, 'conversation.command-answer'),
      does: translate(language, 'conversation.does-answer'),
    },
    preview: {
      command: translate(language, 'conversation.command-preview'),
      does: translate(language, 'conversation.does-preview'),
    },
    overview: {
      command: translate(language, 'people.overview-command'),
      does: translate(language, 'conversation.does-overview'),
    },
    operations: {
      command: translate(language, 'conversation.command-operations'),
      does: translate(language, 'conversation.does-operations'),
    },
    status: {
      command: translate(language, 'conversation.command-status'),
      does: translate(language, 'conversation.does-status'),
    },
    missing: {
      command: translate(language, 'conversation.command-missing'),
      does: translate(language, 'conversation.does-missing'),
    },
  };
  const reader = roles.owner || roles.coordinator || roles.director;
  // An administrator sees no answers, and is not offered what would be refused.
  const operationsOnly = roles.administrator && !reader;
  return [
    ...(roles.owner ? [commands.answer] : []),
    ...(roles.coordinator ? [commands.preview, commands.overview] : []),
    ...(operationsOnly ? [] : [commands.status]),
    // The coordinator's overview has all of it, and what has been done about it.
    ...(operationsOnly || roles.coordinator ? [] : [commands.missing]),
    ...(roles.administrator ? [commands.operations] : []),
    commands.help,
  ];
}
