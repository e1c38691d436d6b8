import type { AnswersFile } from '../../report/answer/answers-file-schema.ts';
import { periodCalendar } from '../../report/calendar/period-calendar.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import { assignments } from '../../report/form/assigned.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import { setClock } from '../processes/clock-file.ts';
import { answerSection, correctField } from './answer-section.ts';
import { cardOf } from './card-reader.ts';
import { commandWord } from './command-word.ts';
import { Player } from './player.ts';
import { TeamsClient, type Via } from './teams-client.ts';
import { waitFor } from './wait-for.ts';
import { withFirstTexts } from './with-first-texts.ts';

export interface Month {
  readonly url: string;
  readonly clockFile: string;
  readonly definition: Definition;
  readonly period: PeriodId;
  readonly answers: AnswersFile;
  readonly via: Via;
  readonly say: (line: string) => void;
}

const minute = 60_000;

/**
 * Plays a whole month in the local Teams, every role by its own person, over the same activities as Teams sends:
 *
 * 1. the coordinator chooses the leadership channel
 * 2. the calendar opens the period, and each owner gets a card
 * 3. the owners answer, slips first; the last one waits for the reminder
 * 4. the sections that wait for the others open and are answered
 * 5. the coordinator previews, approves and publishes one post
 * 6. a director asks
 * 7. corrections edit the post
 */
export async function playMonth(month: Month): Promise<void> {
  const { definition, period, answers, say } = month;
  const teams = new TeamsClient(month.url);
  const people = await teams.people();
  const player = (email: string): Player => {
    const person = people.find((candidate) => candidate.email.toLowerCase() === email);
    if (person === undefined) throw new Error(`${email} is not in the team file`);
    return new Player(teams, person, month.via);
  };
  const calendar = periodCalendar(definition, period);
  const coordinator = player(definition.people.coordinators[0] ?? '');
  const language = definition.languages[0] ?? 'nb';

  say('The coordinator chooses the leadership channel');
  const [channel] = await teams.channels(coordinator.person.aadObjectId);
  if (channel === undefined) throw new Error('The team has no channel');
  await coordinator.write(`@Rapportbot ${commandWord(language, 'question.command.useChannel')}`, channel.id);

  say('The calendar opens the period; each owner gets a card');
  await setClock(month.clockFile, new Date(calendar.opens.getTime() + minute));
  const open = definition.sections.filter((section) => section.opens === undefined);
  const waiting = definition.sections.filter((section) => section.opens !== undefined);
  const owners = assignments(definition, period);
  for (const { email, section } of owners.filter((owner) => open.some(({ id }) => id === owner.section))) {
    await player(email).card(`the card of ${email} for ${section}`, 'submit', { section, period });
  }

  const first = withFirstTexts(answers);
  const answer = async (section: string) => {
    for (const owner of owners.filter((candidate) => candidate.section === section)) {
      say(`${owner.email} answers ${section}`);
      await answerSection(player(owner.email), period, section, first.sections[section] ?? {}, answers.slips);
    }
  };
  const last = open.at(-1);
  for (const { id } of open.slice(0, -1)) await answer(id);

  const reminder = calendar.reminders.at(-1);
  if (reminder !== undefined && last !== undefined) {
    say('The reminder reaches only those who still owe something');
    await setClock(month.clockFile, new Date(reminder.getTime() + minute));
    await player(last.owner).card(`the reminder of ${last.owner}`, 'open-form', { section: last.id, period });
  }
  if (last !== undefined) await answer(last.id);
  for (const { id } of waiting) await answer(id);

  say('The coordinator previews, approves and publishes');
  await setClock(month.clockFile, new Date(calendar.deadline.getTime() + 60 * minute));
  const preview = await coordinator.card('the preview', 'approve', { period });
  await coordinator.press(preview.message, 'approve');
  await coordinator.press(preview.message, 'publish');
  const post = await waitFor('the post in the leadership channel', async () =>
    (await teams.messages(channel.id)).find((message) => cardOf(message) !== undefined && isPost(message)),
  );

  say('A director asks');
  const director = player(definition.people.directors[0] ?? definition.people.coordinators[0] ?? '');
  for (const question of answers.questions) await director.ask(question);

  for (const { section, item, field } of answers.corrections) {
    say(`${item}/${field} is corrected, and the post with it`);
    const owner = owners.find((candidate) => candidate.section === section && candidate.items.includes(item));
    const right = answers.sections[section] ?? {};
    await correctField(player(owner?.email ?? ''), period, section, {
      command: `${commandWord(language, 'question.command.answer')} ${section}`,
      name: `${item}/${field}`,
      answers: right,
    });
    const changed = await coordinator.card('the preview of the correction', 'publish', { period });
    await coordinator.press(changed.message, 'publish');
    await waitFor('the corrected post', async () =>
      (await teams.messages(channel.id)).find(({ id, editedAt }) => id === post.id && editedAt !== undefined),
    );
  }
}

/** The report has no buttons; the bot's other cards in a channel do, or are short notices. */
function isPost(message: { readonly from: string; readonly attachments: readonly unknown[] }): boolean {
  return message.from === 'bot' && JSON.stringify(message.attachments).length > 2_500;
}
