import type { Intent } from './question.ts';
import type { Understood } from './understood.ts';
import { questionWords } from './question-words.ts';
import { columnAlone } from './column-alone.ts';
import { takePhrases } from './take-phrases.ts';
import { timeAfter } from './time-after.ts';
import type { Mention, TimeSaid, TimeUnit } from './when/mention.ts';

/** What is about something: without a name it is about what was spoken of. */
const aboutSomething: ReadonlySet<Intent> = new Set<Intent>([
  'why',
  'history',
  'compare',
  'target',
  'pace',
  'responsible',
  'deadline',
  'on-track',
]);

/** What a whole section has: beside one part of it, the section is meant. */
const inSection: ReadonlySet<Intent> = new Set<Intent>(['risks', 'milestones']);

/** What one does not go on from. */
const endings: ReadonlySet<Intent> = new Set<Intent>(['help', 'greeting', 'thanks', 'unknown', 'unclear']);

/**
 * Puts a text to the one before it: what is new takes the place of what is of the same sort (what is asked, about what, when), the rest
 * stays. A text that says enough of itself stands alone.
 */
export function mergeUnderstood(before: Understood | undefined, now: Understood): Understood {
  if (before === undefined || endings.has(before.intent) || endings.has(now.intent)) return now;
  const stepped = timeAfter(before, now);
  if (stepped !== undefined) return { ...before, text: now.text, time: stepped };
  const turned = flipped[before.intent];
  if (turned !== undefined && now.leads && asksForOthers(now.text))
    return { ...before, ...turned, text: now.text };
  const names = now.found !== undefined && now.found.type !== 'none';
  if (isBareAsk(now)) return again(before, now);
  const column = columnAlone(now);
  if (column !== undefined && before.found?.type === 'one') return { ...before, text: now.text, column };
  if (now.found?.type === 'none' || now.everything) return now;
  const compares = now.time?.compares ?? false;
  if (!now.reading.said && !names) return goesOn(now) ? { ...kept(before, now), ...asked(before, now) } : now;
  if (!now.reading.said && names) return now.leads ? { ...kept(before, now), ...asked(before, now) } : now;
  if (isBareColumn(now) && before.found?.type === 'one')
    return { ...before, text: now.text, column: now.column ?? 'variance' };
  if (names)
    return now.leads && now.time === undefined && before.time !== undefined
      ? { ...now, time: before.time }
      : now;
  if (now.leads && turned !== undefined && now.intent === 'responsible')
    return { ...before, ...turned, text: now.text };
  if (inSection.has(now.intent)) return withSection(kept(before, now));
  const goes =
    aboutSomething.has(now.intent) || compares || now.leads || now.refers || asksForAnswer(now.text);
  return goes ? kept(before, now) : now;
}

/** "Hva svarte vi?" is about what was spoken of. */
function asksForAnswer(text: string): boolean {
  return takePhrases(questionWords(text), 'question.wordsAnswerGiven').found;
}

/** "Og de andre?" */
function asksForOthers(text: string): boolean {
  return takePhrases(questionWords(text), 'question.wordsOthers').found;
}

/** "Hvem har ikke levert?" and then "og hvem har?" */
const flipped: { readonly [I in Intent]?: Pick<Understood, 'intent' | 'reading'> } = {
  missing: asks('delivered'),
  delivered: asks('missing'),
};

function asks(intent: 'missing' | 'delivered'): Pick<Understood, 'intent' | 'reading'> {
  return { intent, reading: { left: [], said: true, make: (base, target) => ({ ...base, intent, target }) } };
}

/** Whether a text may be put to the one before it. */
export function mayGoOn(now: Understood): boolean {
  if (endings.has(now.intent)) return false;
  const isAlone = !now.reading.said && now.found === undefined && goesOn(now);
  const isAbout = now.found === undefined && (aboutSomething.has(now.intent) || inSection.has(now.intent));
  if (isBareColumn(now) || isBareAsk(now)) return true;
  const holds = now.time?.compares === true && now.found === undefined;
  const isOpen = now.found !== undefined && (now.found.type !== 'one' || now.found.shared === true);
  return now.leads || now.refers || now.namesRows || isOpen || isAlone || isAbout || holds;
}

/** With the time and the name of before, where the text has none. */
function kept(before: Understood, now: Understood): Understood {
  const time = now.time === undefined ? timeKept(before, now) : likeBefore(before.time, now.time);
  const found = now.found ?? before.found;
  const column = now.column ?? before.column;
  return {
    ...now,
    words: now.found === undefined ? before.words : now.words,
    ...(time === undefined ? {} : { time }),
    ...(found === undefined ? {} : { found }),
    ...(column === undefined ? {} : { column }),
  };
}

/** Where the year ends, who answers and by when, no period has its own of. */
function timeKept({ time, intent: asked }: Understood, { intent }: Understood): TimeSaid | undefined {
  // The target of months that were shown is that of now.
  if (intent === 'target' && asked === 'history') return undefined;
  return timeless.has(intent) ? undefined : time;
}

const timeless: ReadonlySet<Intent> = new Set<Intent>(['pace', 'responsible', 'deadline']);

/** "Februar likeså" after January of two years is February of both. */
function likeBefore(before: TimeSaid | undefined, now: TimeSaid): TimeSaid {
  const [month, ...others] = now.mentions;
  if (before?.compares !== true || now.compares || others.length > 0) return now;
  if (month?.type !== 'month' || month.year !== undefined || before.mentions.length < 2) return now;
  const dated = before.mentions.flatMap((mention) =>
    mention.type === 'month' && mention.year !== undefined ? [{ ...mention, month: month.month }] : [],
  );
  return dated.length === before.mentions.length ? { ...before, mentions: dated } : now;
}

function withSection(now: Understood): Understood {
  if (now.found?.type !== 'one') return now;
  return { ...now, found: { ...now.found, target: { section: now.found.target.section } } };
}

/** With what was asked before. */
function asked(before: Understood, now: Understood): Pick<Understood, 'intent' | 'reading'> {
  const holds =
    (now.time?.compares === true && before.intent === 'history') ||
    (ofOneTime.has(before.intent) && isStretch(now.time));
  // "Hvor mange var det da?" after why asks for the figure.
  const isCounted =
    before.intent === 'why' && takePhrases(questionWords(now.text), 'question.wordsHowMany').found;
  const { intent, reading } = holds || isCounted ? now : before;
  return { intent, reading: { ...reading, said: true } };
}

/** What is asked of a time, not through it: "vis de siste tolv månedene" after it shows the figure. */
const ofOneTime: ReadonlySet<Intent> = new Set<Intent>(['why', 'target', 'pace']);

function isStretch(time: TimeSaid | undefined): boolean {
  if (time === undefined || time.compares) return false;
  return time.runs || time.mentions.some(isLong);
}

function isLong(mention: Mention): boolean {
  if (mention.type === 'last' || mention.type === 'first')
    return mention.count > 1 || isPartOfYear(mention.unit);
  return mention.type === 'previous' && isPartOfYear(mention.unit);
}

function isPartOfYear(unit: TimeUnit): boolean {
  return unit === 'quarter' || unit === 'half' || unit === 'year';
}

/** "Mot budsjett?" alone asks where the variances are; after a figure it asks for that one's. */
function isBareColumn({ text, column, intent, found, time }: Understood): boolean {
  // "Hvor avviker vi mest fra budsjettet?" says all itself.
  if (takePhrases(questionWords(text), 'question.wordsSuperlative').found) return false;
  return column === 'variance' && intent === 'largest' && found === undefined && time === undefined;
}

/** "Hvilke er det?", "er det noe der?" and "og nå?" say nothing of their own: the same again. */
function isBareAsk({
  text,
  reading,
  found,
  time,
  column,
  words,
  everything,
  refers,
  leads,
}: Understood): boolean {
  const names = found !== undefined && found.type !== 'none';
  if (reading.said || names || time !== undefined || column !== undefined) return false;
  if (words.length > 0 || everything) return false;
  // "And the one after that" asks for another time.
  if (takePhrases(questionWords(text), 'question.wordsTimeFrom').found) return false;
  return refers || takePhrases(questionWords(text), 'question.wordsAsking').found || (leads && asksNow(text));
}

/** "Og nå?" after another time is the period that is being reported. */
function again(before: Understood, { text }: Understood): Understood {
  if (!asksNow(text)) return { ...before, text };
  const { time: _time, dates: _dates, ...now } = before;
  return { ...now, text };
}

function asksNow(text: string): boolean {
  return takePhrases(questionWords(text), 'question.wordsNow').found;
}

/** Nothing but a time or a column. A month with its year ("mars 2024") says all itself, unless it is led to. */
function goesOn({ time, column, leads }: Understood): boolean {
  if (time === undefined) return column !== undefined;
  return leads || time.compares || !time.mentions.every(isWhole);
}

function isWhole(mention: Mention): boolean {
  const dated = mention.type === 'month' || mention.type === 'part';
  return dated && mention.year !== undefined && 'number' in mention.year;
}
