import type { Definition } from '../definition/definition-schema.ts';
import type { ColumnAsked } from './column-asked.ts';
import type { Found } from './find-subject.ts';
import { readIntent } from './intents/index.ts';
import type { Reading } from './intents/intent.ts';
import type { PeriodId } from '../period/period-id.ts';
import type { Intent } from './question.ts';
import type { Area } from './area.ts';
import { areasWithin, type Within } from './areas-within.ts';
import { asksForRequirements } from './asks-for-requirements.ts';
import { carriesNothing } from './carries-nothing.ts';
import { countedRow } from './counted-row.ts';
import { findAsked } from './find-asked.ts';
import { joinParted } from './join-parted.ts';
import { milestonesOrStatus } from './milestones-or-status.ts';
import { refersBack } from './refers-back.ts';
import { refersToIt } from './refers-to-it.ts';
import { releaseNames, reserveNames } from './reserve-names.ts';
import { restoreLetters } from './restore-letters.ts';
import { restoreOrder } from './restore-order.ts';
import { spellNumbers } from './spell-numbers.ts';
import { splitCompounds } from './split-compounds.ts';
import { numberOfRow } from './number-of-row.ts';
import { spellResult } from './spell-result.ts';
import { figureDone } from './figure-done.ts';
import { isInList } from './is-in-list.ts';
import { isOwnWord } from './is-own-word.ts';
import { risksOrName } from './risks-or-name.ts';
import { splitNumbered } from './split-numbered.ts';
import { type Subject, subjectsOf } from './subjects-of.ts';
import { allOf, inAreas } from './in-areas.ts';
import { readWithColumn } from './read-with-column.ts';
import { takeAreas } from './take-areas.ts';
import { takeColours } from './take-colours.ts';
import { takeColumn } from './take-column.ts';
import { takePeriod } from './take-period.ts';
import { takeMistyped, takePhrases } from './take-phrases.ts';
import type { TimeSaid } from './when/mention.ts';
import { phraseAt } from './when/phrase-at.ts';
import { isDated } from './when/report-periods.ts';
import { spellTimes } from './when/spell-times.ts';
import { takeTimeSaid } from './when/take-time-said.ts';
import { verbsIn } from './verbs-in.ts';
import { questionWords } from './question-words.ts';

/** What a text says, sort by sort, before anything that was asked earlier is put to it. */
export interface Understood {
  readonly text: string;
  readonly intent: Intent;
  readonly reading: Reading;
  readonly time?: TimeSaid;
  /** The days from one date to another that it names, of a report whose periods are dates. */
  readonly dates?: PeriodId;
  readonly column?: ColumnAsked;
  /** What it names; undefined where it names nothing and tries to name nothing. */
  readonly found?: Found;
  /** The words that should name something. */
  readonly words: readonly string[];
  /** It names the whole report. */
  readonly everything: boolean;
  /** It begins as one goes on with a conversation: "og …", "hva med …". */
  readonly leads: boolean;
  /** It points to what was spoken of: "der", "it". */
  readonly refers: boolean;
  /** It names nothing but areas of the projects: "fremdrift". */
  readonly areas?: readonly Area[];
  /** It names one project and some of its areas. */
  readonly within?: Within;
  /** It asks for the rows of something: "hvilke linjer". */
  readonly namesRows: boolean;
}

const shortAtMost = 3;

/** Intents whose time may lie ahead or whose figures are best found where an item keeps months. */
const throughTime: ReadonlySet<Intent> = new Set<Intent>(['history', 'compare']);

/** Takes a text apart: names that hold question words first, then time, what is asked, and what it is about. */
export function understood(text: string, definition: Definition): Understood {
  const subjects = subjectsOf(definition);
  const dated = definition.cadence === 'dated' ? datesIn(text) : undefined;
  const typedOut = restoreOrder(
    restoreLetters(questionWords(spellTimes(dated?.left ?? text)), subjects),
    subjects,
  );
  const written = spellResult(numberOfRow(spellNumbers(typedOut, subjects), subjects), subjects);
  const typed = splitNumbered(joinParted(written, subjects), subjects);
  const all = reserveNames(splitCompounds(typed, subjects), subjects);
  const trail = trailOf(all);
  const lead = leadOf(all) + trail;
  const verbs = verbsIn(text, subjects);
  const said = all.slice(lead - trail, trail === 0 ? undefined : -trail).filter((word) => !verbs.has(word));
  const { column, left: uncolumned } = takeColumn(said, subjects);
  const { time: spoken, left: timeless } = takeTimeSaid(uncolumned);
  const { reading: first, left: unasked } = inAreas(
    milestonesOrStatus(
      risksOrName(
        column === undefined ? readIntent(timeless, subjects) : readWithColumn(timeless, column, subjects),
        timeless,
        definition,
      ),
      timeless,
      definition,
    ),
    definition,
  );
  const firstIntent = first.make({ text, ignored: [] }, undefined).intent;
  const time = timeOf(spoken, firstIntent, timeless, uncolumned, subjects);
  const rest = takePhrases(unasked, 'question.wordsStop').left;
  const { left: words, found: everything } = takeMistyped(rest, 'question.wordsEverything', subjects);
  const isAll = everything && words.every((word) => carriesNothing(word, subjects, true));
  // "Noe rødt, eller går alt bra?" has no name in it.
  const named = firstIntent === 'deviations' ? words : rest;
  const wanted = isAll ? [] : named;
  const keepsMonths = throughTime.has(firstIntent) || (time?.mentions.length ?? 0) > 0;
  const asksDue =
    !first.said && asksForRequirements(timeless, releaseNames(rest), time !== undefined, definition);
  const coloured = takeColours(timeless).colours.length > 0;
  const asked = findAsked(wanted, firstIntent, first.said || asksDue, keepsMonths, definition, coloured);
  const done =
    firstIntent === 'delivered' ? figureDone(timeless, asked.found, keepsMonths, definition) : undefined;
  const reading = done === undefined ? first : statusRead;
  const intent = done === undefined ? firstIntent : 'status';
  const { words: told } = done ?? asked;
  const found = withoutMatrices(countedRow(timeless, told, done?.found ?? asked.found, subjects), reading);
  const isPart = found?.type === 'one' && found.target.row === undefined && found.ignored.length === 0;
  if (asksDue && (found === undefined || isPart)) {
    return {
      text,
      intent: 'requirements',
      reading: requirementsDue,
      ...(time === undefined ? {} : { time }),
      ...(found === undefined ? {} : { found }),
      words: told,
      everything: false,
      leads: lead > 0,
      refers: false,
      namesRows: false,
    };
  }
  const isStatus = !reading.said || intent === 'status';
  const bare = isStatus && found?.type === 'none' ? takeAreas(told, definition) : undefined;
  if (bare !== undefined && bare.areas.length > 0 && bare.left.length === 0) {
    return {
      text,
      intent: 'deviations',
      reading: allOf(bare.areas),
      ...(time === undefined ? {} : { time }),
      areas: bare.areas,
      words: [],
      everything: false,
      leads: lead > 0,
      refers: false,
      namesRows: false,
    };
  }
  const ofAreas = intent === 'why' && found?.type === 'none' ? takeAreas(told, definition) : undefined;
  if (ofAreas !== undefined && ofAreas.areas.length > 0 && ofAreas.left.length === 0) {
    return {
      text,
      intent,
      reading,
      ...(time === undefined ? {} : { time }),
      found: { type: 'several', candidates: ofAreas.areas.map(({ section, item }) => ({ section, item })) },
      words: told,
      everything: false,
      leads: lead > 0,
      refers: false,
      namesRows: false,
    };
  }
  const within = areasWithin(releaseNames(timeless), found, definition, intent === 'why');
  return {
    text,
    intent,
    reading,
    ...(within === undefined ? {} : { within }),
    ...(dated === undefined ? {} : { dates: dated.period }),
    ...(time === undefined ? {} : { time }),
    ...(column === undefined ? {} : { column }),
    ...(found === undefined ? {} : { found }),
    words: told,
    everything: everything && told.length === 0,
    leads: lead > 0 || isShortLead(said),
    refers: refersBack(reading.left) || refersToIt(text),
    namesRows: takePhrases(reading.left, 'question.wordsRows').found,
  };
}

/** Of several matrices of projects that fit, a question of some areas means all: "hovedprosjekter røde på kostnad". */
function withoutMatrices(found: Found | undefined, reading: Reading): Found | undefined {
  const asked = reading.make({ text: '', ignored: [] }, undefined);
  const areas = asked.intent === 'deviations' ? (asked.areas ?? []) : [];
  if (found?.type !== 'several' || areas.length === 0) return found;
  const isAll = found.candidates.every(({ section, item, row }) =>
    areas.some((area) => row === undefined && area.section === section && area.item === item),
  );
  return isAll ? undefined : found;
}

/** "Prognose mot bevilget" holds no times against each other, and "hva er neste å rapportere" is about the next period. */
function timeOf(
  spoken: TimeSaid | undefined,
  intent: Intent,
  timeless: readonly string[],
  words: readonly string[],
  subjects: readonly Subject[],
): TimeSaid | undefined {
  if (spoken === undefined) {
    const isNext = intent === 'requirements' && takePhrases(timeless, 'question.wordsTimeNext').found;
    return isNext ? nextPeriod : undefined;
  }
  if (!spoken.compares || spoken.mentions.length > 0) return spoken;
  const at = words.findIndex((word) => takePhrases([word], 'question.wordsAgainst').found);
  const [beside = ''] = releaseNames(words.slice(at + 1));
  const isColumn = columns.some((key) => isInList(beside, key));
  return at > 0 && (isColumn || isOwnWord(beside, subjects)) ? undefined : spoken;
}

const columns = [
  'question.wordsMoney',
  'question.wordsColumnBudget',
  'question.wordsColumnEstimate',
] as const;

const nextPeriod: TimeSaid = {
  mentions: [{ type: 'previous', unit: 'period', steps: -1 }],
  compares: false,
  runs: false,
};

/** A figure that is called what was done. */
const statusRead: Reading = {
  left: [],
  said: true,
  make: (base, target) => ({ ...base, intent: 'status', target }),
};

/** A period that is named by its two dates, and the rest of the text. */
function datesIn(text: string): { readonly period: PeriodId; readonly left: string } | undefined {
  const { period, left } = takePeriod(text, 'anywhere');
  return period !== undefined && isDated(period) ? { period, left } : undefined;
}

/** "Hvilke krav gjelder for T3?" */
const requirementsDue: Reading = {
  left: [],
  said: true,
  make: (base, target) => ({ ...base, intent: 'requirements', target }),
};

function leadOf(words: readonly string[]): number {
  return phraseAt(words, 0, 'question.wordsLead');
}

/** "februar likeså": a few words that end as one goes on. */
function trailOf(words: readonly string[]): number {
  const isShort = words.length > 1 && words.length <= shortAtMost;
  return isShort && phraseAt(words, words.length - 1, 'question.wordsLikewise') > 0 ? 1 : 0;
}

/** "i hr", "for økonomi": three words at most that begin with a preposition. */
function isShortLead(words: readonly string[]): boolean {
  return words.length <= shortAtMost && phraseAt(words, 0, 'question.wordsPreposition') > 0;
}
