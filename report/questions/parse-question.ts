import { addDays, isIsoDate } from '../calendar/iso-date.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { areaAfter } from './area-after.ts';
import { aroundAll } from './around-all.ts';
import { asksForecast } from './forecast-asked.ts';
import { isDueAhead, withDueAhead } from './due-ahead.ts';
import { inLightOf } from './in-light-of.ts';
import { mergeUnderstood } from './merge-understood.ts';
import { nearestQuestions } from './nearest-questions.ts';
import type { Question, QuestionBase } from './question.ts';
import { questionWords } from './question-words.ts';
import { takePhrases } from './take-phrases.ts';
import { sameTarget } from './same-target.ts';
import { settleIntent } from './settle-intent.ts';
import { subjectsOf } from './subjects-of.ts';
import { toldOf } from './told-of.ts';
import { understoodOnce } from './understood-once.ts';
import type { Understood } from './understood.ts';
import { firstMonthOf, lastMonthOf } from '../period/period.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { TimeSaid } from './when/mention.ts';
import { reportPeriods, whenOf } from './when/report-periods.ts';
import { monthsBack } from './when/span.ts';
import type { QuestionSetting } from './when/question-setting.ts';
import { resolveTime } from './when/resolve-time.ts';
import type { TimeMeant } from './when/time-meant.ts';
import { withForecast } from './with-forecast.ts';
import { dueDayMeant } from './when/day-meant.ts';
import { dueBefore } from './when/due-before.ts';
import { withMoney } from './with-money.ts';
import { wordsOf } from './words-of.ts';

const milestoneWord = 'milestones';

function narrowsMilestones({ reading, found }: Understood): boolean {
  const made = reading.make({ text: '', ignored: [] }, undefined);
  return made.intent === 'milestones' && made.which !== 'all' && found === undefined;
}

/** More than this no conversation goes back. */
const earlierAtMost = 5;

/**
 * Finds out what a question means. Bokmål, nynorsk and English are all understood, inflected and with typing errors;
 * `language` is that of the suggestions. Give it the definition as the person may see it (`visibleDefinition`). `earlier` are the
 * questions just before it, oldest first: one that says little is put to them.
 * @example parseQuestion('hvorfor er sykefraværet gult?', definition, 'nb', setting).intent //=> 'why'
 * @example parseQuestion('og i februar?', definition, 'nb', setting, ['sykefravær']).when //=> { type: 'period', period: '2024-02' }
 */
export function parseQuestion(
  text: string,
  definition: Definition,
  language: Language,
  setting: QuestionSetting,
  earlier: readonly string[] = [],
): Question {
  if (wordsOf(text).length === 0 && text.includes('?')) return { text, ignored: [], intent: 'help' };
  let before: Understood | undefined;
  let anchor: TimeMeant = {};
  for (const said of earlier.slice(-earlierAtMost)) {
    before = goneOn(before, said, definition);
    anchor = timeOf(before, setting, anchor, definition);
  }
  const now = withMoney(goneOn(before, text, definition), before, definition);
  // What names something of its own is not seen from the time that was spoken of before.
  const own = understoodOnce(text, definition);
  if (own.found !== undefined && !own.leads && !own.refers) anchor = {};
  return questionOf(now, definition, language, timeOf(now, setting, anchor, definition), setting.current);
}

/** A text as it is understood after the one before it. */
function goneOn(before: Understood | undefined, text: string, definition: Definition): Understood {
  const alone = understoodOnce(text, definition);
  const area = areaAfter(before, alone, definition);
  if (area !== undefined) return area;
  // "Hvilke er forsinket?" after milestones is about milestones.
  const narrows =
    before?.intent === 'milestones' && alone.found?.type !== 'one' && alone.intent !== 'milestones';
  const again = narrows ? understoodOnce(`${milestoneWord} ${text}`, definition) : alone;
  const now = narrows && narrowsMilestones(again) ? { ...again, text } : alone;
  return mergeUnderstood(before, inLightOf(before, now, definition));
}

function questionOf(
  now: Understood,
  definition: Definition,
  language: Language,
  time: TimeMeant,
  current: PeriodId,
): Question {
  const { text, reading, found, words, column } = now;
  const base: QuestionBase = { text, ignored: [], ...time, ...(column === undefined ? {} : { column }) };
  if (now.intent === 'help' || now.intent === 'greeting' || now.intent === 'thanks')
    return reading.make({ text, ignored: [] }, undefined);
  const subjects = subjectsOf(definition);
  const settle = (made: Question): Question => {
    const told = withForecast(made, now, current);
    if (told !== made) return told;
    const settled = settleIntent(made, now, definition);
    return isDueAhead(now, definition) ? withDueAhead(settled, current) : settled;
  };
  if (found?.type === 'one') return settle(reading.make({ ...base, ignored: found.ignored }, found.target));
  const around =
    found?.type === 'several' && now.intent === 'largest' ? aroundAll(found.candidates) : undefined;
  if (around !== undefined) return settle(reading.make(base, around));
  if (found?.type === 'several') return { ...base, intent: 'unclear', candidates: found.candidates };
  const enough = reading.said || now.everything || now.time !== undefined || now.dates !== undefined;
  if (found === undefined && enough) return settle(reading.make(base, undefined));
  const told = toldOf(now, base, definition);
  if (told !== undefined) return settle(told);
  const nearest = nearestQuestions(words.length === 0 ? wordsOf(text) : words, subjects, language);
  return {
    ...base,
    intent: 'unknown',
    nearest,
    ...(reading.said && words.length > 0 ? { asked: words.join(' ') } : {}),
  };
}

/** "Februar 2019 mot februar 2018" of a figure that a longer report keeps by month. */
function comparesMonths({ found, time }: Understood, definition: Definition): boolean {
  if (found?.type !== 'one' || time?.compares !== true || time.mentions.length === 0) return false;
  const { target } = found;
  const isByMonth = subjectsOf(definition).some(
    (subject) => subject.byMonth === true && sameTarget(subject.target, target),
  );
  return isByMonth && time.mentions.every(({ type }) => type === 'month');
}

/** "Krav med frist før 1. juni": the day is that of the deadline, and not of what was known. */
function dueAsked({ reading }: Understood) {
  const made = reading.make({ text: '', ignored: [] }, undefined);
  return made.intent === 'requirements' && made.which !== undefined && 'due' in made.which
    ? made.which
    : undefined;
}

function isSameLastYear({ mentions, compares }: TimeSaid): boolean {
  return !compares && mentions.length === 1 && mentions[0]?.type === 'same-last-year';
}

/** "Og året før?" of months that were spoken of. */
function asksYearBefore({ text, time }: Understood): boolean {
  const isOne = time?.compares === false && time.mentions.length === 1;
  return isOne && takePhrases(questionWords(text), 'question.wordsTimeYearBefore').found;
}

/** "2018 mot 2017" of a figure that is kept by month is its months of both. */
function comparesYears({ found, time }: Understood, definition: Definition): boolean {
  if (found?.type !== 'one' || time?.compares !== true || time.mentions.length !== 2) return false;
  if (!time.mentions.every(({ type }) => type === 'year')) return false;
  const { target } = found;
  return subjectsOf(definition).some(
    (subject) => subject.byMonth === true && sameTarget(subject.target, target),
  );
}

function timeOf(
  now: Understood,
  setting: QuestionSetting,
  before: TimeMeant,
  definition: Definition,
): TimeMeant {
  if (now.dates !== undefined) return { when: { type: 'period', period: now.dates } };
  if (now.time === undefined) return {};
  const [step] = now.time.mentions;
  // "Og dagen etter?" of a day that was spoken of.
  if (step?.type === 'day-step' && before.asOf !== undefined && isIsoDate(before.asOf)) {
    return { ...before, asOf: addDays(before.asOf, step.days) };
  }
  const range = before.when?.type === 'range' ? before.when : undefined;
  // "Samme måneder året før" of months that were spoken of.
  if (range !== undefined && (isSameLastYear(now.time) || asksYearBefore(now))) {
    return {
      when: whenOf(
        monthsBack({ first: firstMonthOf(range.first), last: lastMonthOf(range.last) }, 12),
        reportPeriods(definition),
      ),
    };
  }
  const due = dueAsked(now);
  const dueDay =
    due === undefined
      ? undefined
      : (dueDayMeant(now.time.mentions, setting) ??
        (due.how && dueBefore(now.time.mentions, due.how, setting, reportPeriods(definition))));
  if (dueDay !== undefined) return { dueDay };
  const ahead =
    now.intent === 'requirements' ||
    now.intent === 'deadline' ||
    now.intent === 'pace' ||
    asksForecast(now.text) ||
    isDueAhead(now, definition);
  const anchor = before.when?.type === 'period' ? before.when.period : setting.current;
  if (comparesYears(now, definition)) {
    return resolveTime({ ...now.time, compares: false, runs: true }, setting, reportPeriods(definition));
  }
  if (comparesMonths(now, definition)) {
    return resolveTime(
      now.time,
      setting,
      { cadence: 'monthly', listed: [] },
      { anchor: lastMonthOf(anchor) },
    );
  }
  return resolveTime(now.time, setting, reportPeriods(definition), { ahead, anchor });
}
