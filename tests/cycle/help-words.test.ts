import { expect, it } from 'vitest';
import { languages } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import { parseCommand } from '../../report/questions/parse-command.ts';

/** The commands that a line of the help names, each read as it would be typed. */
function commandsIn(label: string): readonly string[] {
  return label.split(' · ').map((words) => {
    const typed = words.replace(/<per\p{L}+>/u, '2024-03').replaceAll(/<[^>]+>|…/gu, 'noe');
    return parseCommand(typed)?.type ?? `${words} is no command`;
  });
}

it.each(languages)(
  'the help names the commands of a working month, each as it is understood, in %s',
  (language) => {
    const coordinator = commandsIn(translate(language, 'cycle.help-coordinator-label'));
    const owner = commandsIn(translate(language, 'cycle.help-owner-label'));
    expect([...coordinator, ...owner].filter((type) => type.endsWith('no command'))).toEqual([]);
    expect(coordinator).toEqual(
      expect.arrayContaining([
        'overview',
        'deliveries',
        'resend-failed',
        'delegate',
        'absent',
        'back',
        'return',
      ]),
    );
    expect(owner).toEqual(
      expect.arrayContaining(['delegate', 'take-back', 'hand-back', 'absent', 'back', 'snooze', 'later']),
    );
  },
);
