import type { AssemblyScope } from '../../report/assembly/assembly-scope.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import type { Report } from '../../report/assembly/report.ts';
import type { Answer } from '../../report/conversation/answer.ts';
import type { Language } from '../../report/language/language.ts';
import { monthsCompared } from '../../report/questions/compare-months.ts';
import { answerQuestion } from '../../report/questions/answer-question.ts';
import { languageOfQuestion } from '../../report/questions/language-of-question.ts';
import { parseQuestion } from '../../report/questions/parse-question.ts';
import type { Question } from '../../report/questions/question.ts';
import { visibleDefinition } from '../../report/questions/visible-definition.ts';
import { periodsToRead } from '../../report/questions/when/periods-to-read.ts';
import type { PeriodId } from '../../report/period/period-id.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import { mayAnswerSection } from '../people/may-answer-section.ts';
import { namesOfPeople } from '../people/names-of-people.ts';
import { rolesOf } from '../people/roles-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import { currentRecords } from '../period/report-of.ts';
import type { Turn } from '../turn.ts';
import { actsAsked } from './acts-asked.ts';
import { chosenAsked } from './chosen-asked.ts';
import { endOfDay } from './end-of-day.ts';
import { historyAsked } from './history-asked.ts';
import { loadAsked } from './load-asked.ts';
import { noSuchPeriod } from './no-such-period.ts';
import { periodIn, settingIn } from './setting-in.ts';
import { recordsAsOf } from './records-as-of.ts';
import { reportAsked } from './report-asked.ts';

export type Asker = Pick<Turn, 'actor' | 'place'>;

/** A question as it was understood, and its answer. */
export interface Asked {
  readonly question: Question;
  readonly answer: Answer;
  readonly language: Language;
  /** The period that the answer is about. */
  readonly period: string;
}

/**
 * Answers a question from the store alone (Q2): one partition query for each period that it names, one more for what was known at a
 * date, and for a figure through time a row of each period that it goes through. In the personal chat with what the person may see; in a channel with what everybody may.
 *
 * 1. the language that it is surely asked in, or else the person's
 * 2. what it means, in the words of the report as the person may see it; `earlier` are the questions just before, oldest first
 * 3. the reports of the periods that it is about
 * 4. the answer
 */
export async function answerAsked(
  cycle: Cycle,
  current: LoadedPeriod,
  { actor, place }: Asker,
  text: string,
  earlier: readonly string[] = [],
): Promise<Asked> {
  const { definition } = current;
  const language = languageFor(text, current, actor);
  const now = cycle.clock.now();
  const setting = settingIn(current, now);
  const running = setting.current;
  const visible = visibleDefinition(definition, actor.email);
  const question = parseQuestion(text, visible, language, setting, earlier);

  const names = await namesOfPeople(cycle);
  const asker = {
    actor,
    place,
    language,
    asOf: question.asOf,
    nameById: names.byId,
  };
  // Which requirements are due stands in the definition, also for a period that nobody has opened.
  const [first = running, second] =
    question.intent === 'requirements' ? [running] : periodsToRead(question.when, running);
  const read = async (period: PeriodId) => (period === running ? current : loadAsked(cycle, period));
  const about = await read(first);
  if (about === undefined) {
    return { question, answer: noSuchPeriod(first, language), language, period: first };
  }
  const report = await reportAsked(cycle, about, asker);
  const compared = second === undefined ? undefined : await read(second);
  const other = compared === undefined ? undefined : await reportAsked(cycle, compared, asker);

  // In a channel less is seen than the person may see: what names that means nothing there.
  const whole = report.sections.length === visible.sections.length;
  const seen = whole ? question : parseQuestion(text, only(report, about), language, setting, earlier);

  const { coordinator, director } = rolesOf(definition, actor);
  const isPersonal = place.type === 'personal';
  // A channel is told the role: everybody there reads it.
  const actorName = (id: string) => (isPersonal ? names.byId.get(id) : undefined);
  const answer = answerQuestion(question, report, about.definition, {
    language,
    now,
    setting,
    earlier,
    other,
    ...(await historyIn(cycle, about, report, seen, { language, now, until: asker.asOf })),
    chosenBy: await chosenAsked(
      cycle,
      about,
      { question: seen, report },
      names,
      (section) => isPersonal && mayAnswerSection(definition, section, actor),
    ),
    acts: await actsAsked(cycle, about, seen, actorName),
    nameOf: (email) => names.byEmail.get(email) ?? email,
    ownOnly: isPersonal && !coordinator && !director,
    coordinates: isPersonal && coordinator,
  });
  return { question, answer, language, period: first };
}

function languageFor(text: string, { definition }: LoadedPeriod, actor: Asker['actor']): Language {
  const asked = languageOfQuestion(text);
  return asked !== undefined && definition.languages.includes(asked) ? asked : languageOf(definition, actor);
}

/** The definition with the sections that are in a report. */
function only({ sections }: Report, { definition }: LoadedPeriod): Definition {
  const ids = new Set(sections.map(({ id }) => id));
  return { ...definition, sections: definition.sections.filter(({ id }) => ids.has(id)) };
}

/** Figures through time of the sections that are in the report as the person may see it, and of no other. */
async function historyIn(
  cycle: Cycle,
  loaded: LoadedPeriod,
  report: Report,
  question: Question,
  {
    language,
    now,
    until,
  }: { readonly language: Language; readonly now: Date; readonly until?: string | undefined },
) {
  const isOfMonths = question.intent === 'compare' && monthsCompared(question, report.period) !== undefined;
  if (question.intent !== 'history' && !isOfMonths) return {};
  const { definition, plan } = loaded;
  const then = until === undefined ? undefined : endOfDay(until, definition.timeZone);
  const records = then === undefined ? currentRecords(loaded) : await recordsAsOf(cycle, loaded, then);
  const scope: AssemblyScope = { definition, plan, period: periodIn(loaded), language, now, records };
  return historyAsked(cycle, question, scope, {
    seen: new Set(report.sections.map(({ id }) => id)),
    until: then,
  });
}
