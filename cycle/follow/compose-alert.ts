import type { Answer } from '../../report/conversation/answer.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import { answerQuestion } from '../../report/questions/answer-question.ts';
import { subjectPhrase } from '../../report/questions/subject-phrase.ts';
import { subjectsOf } from '../../report/questions/subjects-of.ts';
import { visibleReport } from '../../report/questions/visible-report.ts';
import { colourNameInText } from '../../report/status/colour-name.ts';
import type { Colour } from '../../report/status/status.ts';
import type { Cycle } from '../cycle.ts';
import type { Composed } from '../due/composed.ts';
import { mayTry } from '../due/may-try.ts';
import { languageOf } from '../people/language-of.ts';
import { reportOf } from '../period/report-of.ts';
import type { Delivery } from '../ports/delivery-store.ts';
import type { SendOutcome } from '../ports/messenger.ts';
import type { Follow, Person } from '../ports/people-store.ts';
import { type FollowedColour, followedColour, type FollowedPeriod } from './followed-colour.ts';
import { settingIn } from '../questions/setting-in.ts';
import { isQuiet } from './is-quiet.ts';

/** A section has many figures; what makes its colour is said of so many. */
const linesAtMost = 8;

/**
 * Tells a person of a colour as it is now, against the one that they were told of before. While they are the same there is
 * nothing to tell: the message waits for the next change.
 */
export function composeAlert(
  cycle: Cycle,
  delivery: Delivery,
  follow: Follow | undefined,
  person: Person | undefined,
  periods: readonly FollowedPeriod[],
): Composed {
  if (follow === undefined) return { outcome: 'drop', problem: 'overtaken' };
  const now = cycle.clock.now();
  if (!mayTry(person, delivery)) return { outcome: 'wait' };
  const found = followedColour(follow, person.email, periods);
  if (found === undefined || follow.told === undefined || found.colour === follow.told)
    return { outcome: 'wait' };
  if (!isQuiet(found.loaded, follow, now)) return { outcome: 'wait' };
  const message = alertMessage(follow, follow.told, found, person, now);
  return {
    outcome: 'ready',
    tells: found.colour,
    send: () => sendOnce(cycle, person, cycle.messenger.partsOf(message)),
  };
}

function alertMessage(
  follow: Follow,
  before: Colour,
  { loaded, colour }: FollowedColour,
  person: Person,
  now: Date,
): Message {
  const { definition } = loaded;
  const language = languageOf(definition, person);
  const report = visibleReport(reportOf(loaded, { language, now }), definition, person.email);
  const { section, item, row } = follow;
  const target = {
    section,
    ...(item === undefined ? {} : { item }),
    ...(row === undefined ? {} : { row }),
  };
  const subject = subjectPhrase(target, subjectsOf(definition), language);
  const question = { text: subject, ignored: [], target } as const;
  const answer = answerQuestion(
    // Of a section, what makes it that colour; of a figure, the figure and its comment.
    item === undefined ? { ...question, intent: 'why' } : { ...question, intent: 'status' },
    report,
    definition,
    { language, now, setting: settingIn(loaded, now) },
  );
  return { type: 'answer', language, answer: asAlert(answer, { subject, before, after: colour, language }) };
}

function asAlert(
  answer: Answer,
  change: {
    readonly subject: string;
    readonly before: Colour;
    readonly after: Colour;
    readonly language: Language;
  },
): Answer {
  const { subject, before, after, language } = change;
  return {
    ...answer,
    title: translate(language, 'follow.changed-title', {
      subject,
      before: colourNameInText(before, language),
      after: colourNameInText(after, language),
    }),
    lines: answer.lines.slice(0, linesAtMost),
    suggestions: [
      translate(language, 'question.suggestWhy', { subject }),
      translate(language, 'follow.stop', { subject }),
    ],
  };
}

/** Once the first part is there, the change is told; to send it again for the rest would tell it twice. */
async function sendOnce(
  { messenger }: Cycle,
  person: Person,
  [first, ...others]: readonly Message[],
): Promise<SendOutcome> {
  if (first === undefined) return { outcome: 'refused', reason: 'refused' };
  const outcome = await messenger.send({ type: 'person', person }, first);
  if (outcome.outcome !== 'sent') return outcome;
  for (const part of others) await messenger.send({ type: 'person', person }, part);
  return outcome;
}
