import { formatDeadline } from '../../report/calendar/format-moment.ts';
import { nextOpening } from '../../report/calendar/next-opening.ts';
import { publicReport } from '../../report/assembly/public-report.ts';
import { answerQuestion } from '../../report/questions/answer-question.ts';
import { languageOfQuestion } from '../../report/questions/language-of-question.ts';
import { parseQuestion } from '../../report/questions/parse-question.ts';
import { takePeriod } from '../../report/questions/take-period.ts';
import { visibleReport } from '../../report/questions/visible-report.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Cycle } from '../cycle.ts';
import { helpLines } from '../help-lines.ts';
import { notice } from '../notice.ts';
import { languageOf } from '../people/language-of.ts';
import { rolesOf } from '../people/roles-of.ts';
import { mayAnswerSection } from '../people/may-answer-section.ts';
import { currentPeriod } from '../period/current-period.ts';
import { type LoadedPeriod, loadPeriod } from '../period/load-period.ts';
import { reportOf } from '../period/report-of.ts';
import type { Turn, TurnResult } from '../turn.ts';

type Asker = Pick<Turn, 'actor' | 'place'>;

/** Answers a question from the store, with period, version and time (Q1–Q3). */
export async function ask(cycle: Cycle, turn: Asker, text: string): Promise<TurnResult> {
  const { period, left } = takePeriod(text, 'anywhere');
  const named = period && (await loadPeriod(cycle, { report: cycle.active.definition.id, period }));
  // The period is settled; with nothing else in the question it asks how things were then.
  if (named !== undefined)
    return answerFrom(cycle, named, turn, left.replaceAll(/[\s?!.]+/gu, '') === '' ? 'status' : left);
  const loaded = await currentPeriod(cycle);
  if (loaded !== undefined) return answerFrom(cycle, loaded, turn, text);
  const { definition } = cycle.active;
  const language = languageOf(definition, turn.actor);
  const opens = formatDeadline(nextOpening(cycle.clock.now(), definition), definition.timeZone, language);
  return { send: [notice(language, 'info', 'cycle.no-period-title', 'cycle.no-period', { opens })] };
}

/**
 * Answers a question from one period, in the language that it is surely asked in, or else the person's. In the personal chat: what the person may see. In a channel everybody reads the
 * answer, so nothing confidential is in it, whoever asks.
 */
export async function answerFrom(
  cycle: Cycle,
  loaded: LoadedPeriod,
  { actor, place }: Asker,
  text: string,
): Promise<TurnResult> {
  const { definition } = loaded;
  const asked = languageOfQuestion(text);
  const language =
    asked !== undefined && definition.languages.includes(asked) ? asked : languageOf(definition, actor);
  const now = cycle.clock.now();
  const people = await cycle.people.listPeople();
  const nameById = new Map(people.map(({ id, name }) => [id, name]));
  // Who overrode a colour is named to those who answer for the section; others, and a channel, see the role.
  const authorName = (section: string, id: string) =>
    place.type === 'personal' && mayAnswerSection(definition, section, actor) ? nameById.get(id) : undefined;
  const own = visibleReport(reportOf(loaded, { language, now, authorName }), definition, actor.email);
  const report = place.type === 'channel' ? publicReport(own, definition) : own;
  const names = new Map(people.map(({ email, name }) => [email.toLowerCase(), name]));
  const nameOf = (email: string) => names.get(email) ?? email;
  const { administrator, coordinator, director } = rolesOf(definition, actor);
  const ownOnly = place.type === 'personal' && !coordinator && !director;
  const question = parseQuestion(text, definition, language);
  const answer = answerQuestion(question, report, definition, {
    language,
    now,
    nameOf,
    ownOnly,
    coordinates: place.type === 'personal' && coordinator,
  });
  const lines =
    answer.outcome === 'help'
      ? [...answer.lines, ...helpLines(definition, { ...actor, language })]
      : answer.lines;
  // Who keeps it running is not sent away empty-handed.
  const suggestions =
    answer.outcome === 'refused' && administrator
      ? [translate(language, 'conversation.command-operations'), ...answer.suggestions]
      : answer.suggestions;
  return { send: [{ type: 'answer', language, answer: { ...answer, lines, suggestions } }] };
}
