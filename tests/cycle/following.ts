import { parseDefinition } from '../../report/definition/parse-definition.ts';
import type { Message } from '../../report/conversation/message.ts';
import { formIn, submitOf } from './cards.ts';
import { answers, march, person, read } from './march.ts';
import { newPlay, type Play, playOf } from './play.ts';

export const siri = person('siri').email;
export const kari = person('kari').email;
export const report = march.report;

/** Short and long term, in per cent: up to 2,5 is green, up to 3,0 yellow; their sum up to 5,0 and 6,0. */
export const green = { short: '2,4', long: '2,4' };
export const yellow = { short: '2,6', long: '2,4' };
export const red = { short: '3,8', long: '2,4' };

export async function save(
  play: Play,
  figures: typeof green,
  period = march.period,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const form = await play.press('hanne', {
    type: 'open-form',
    report,
    period,
    section: 'hr',
    part: 1,
    version: 0,
  });
  const typed = {
    ...answers('hr'),
    'sick-leave/short': figures.short,
    'sick-leave/long': figures.long,
    'sick-leave/comment': 'Influensa i to avdelinger.',
    ...more,
  };
  const { replace } = await play.press('hanne', submitOf(formIn(form.replace), typed));
  if (replace?.type !== 'receipt') throw new Error('The answer was refused');
}

/** The clock a while later, when what was saved has stood, and a tick. */
export async function later(play: Play, moment: string): Promise<void> {
  play.setClock(moment);
  await play.tick();
}

export const told = (play: Play, to = siri): readonly Message[] =>
  play.messenger.attempts.filter((attempt) => attempt.to === to).map(({ message }) => message);

export const titles = (play: Play, to = siri): readonly string[] =>
  told(play, to).flatMap((message) => (message.type === 'answer' ? [message.answer.title] : []));

export const follows = async (play: Play) =>
  (await play.cycle.people.listFollows(report)).map((one) => one.follow);

/** Sick leave is green on 3 April, and Siri follows it. */
export async function followed(words = 'følg sykefravær'): Promise<Play> {
  const play = await newPlay();
  await play.tick();
  play.setClock('2024-04-03T08:00:00Z');
  await save(play, green);
  play.setClock('2024-04-03T09:00:00Z');
  await play.write('siri', words);
  return play;
}

/** The same play where HR is confidential to its own people. */
export function confidential(play: Play): Play {
  const yaml = read('definition.yaml').replace(
    '    owner: hanne.hr@example.no\n',
    '    owner: hanne.hr@example.no\n    confidential: { to: [hanne.hr@example.no] }\n',
  );
  const parsed = parseDefinition(yaml);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  const active = { ...play.cycle.active, definition: parsed.definition };
  return playOf({ ...play.cycle, active }, play.messenger, (moment) => {
    play.setClock(moment);
  });
}
