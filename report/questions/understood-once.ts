import type { Definition } from '../definition/definition-schema.ts';
import { byIdentity } from '../remembered/by-identity.ts';
import { byText } from '../remembered/by-text.ts';
import { clausesOf } from './clauses-of.ts';
import { isInList } from './is-in-list.ts';
import { mergeUnderstood } from './merge-understood.ts';
import type { Intent } from './question.ts';
import { questionWords } from './question-words.ts';
import { type Request, requestOf } from './request-of.ts';
import { subjectsOf } from './subjects-of.ts';
import { takePhrases } from './take-phrases.ts';
import { type Understood, understood } from './understood.ts';
import { withoutCourtesy } from './without-courtesy.ts';
import { wordsOf } from './words-of.ts';

/** What people ask most of a report, and the buttons on its answers. */
const most = 300;

const of = byIdentity((definition: Definition) =>
  byText((text) => Object.freeze(understoodClause(text, definition)), most),
);

/** A long text that is not understood as a whole is what its clause says that is: people tell why they ask. */
function understoodClause(said: string, definition: Definition): Understood {
  const text = withoutCourtesy(said, subjectsOf(definition));
  const now = understoodPart(text, definition);
  return text === said ? now : { ...now, text: said };
}

function understoodPart(text: string, definition: Definition): Understood {
  const request = requestOf(text);
  const asked = request === undefined ? undefined : ofRequest(request, definition);
  if (asked !== undefined) return { ...asked, text, leads: false };
  const whole = understood(text, definition);
  const isSure =
    whole.found === undefined || (whole.found.type === 'one' && whole.found.ignored.length === 0);
  if (isSure) return whole;
  for (const clause of clausesOf(text)) {
    const part = understood(clause, definition);
    const isOther = whole.found?.type === 'one' && whole.reading.said && part.intent !== whole.intent;
    if (isClear(part) && !isOther) return { ...part, text, leads: false };
  }
  return whole;
}

/** So many words of a reason may say other things. */
const fewIgnored = 1;

/** What is asked beside a reason; what it leaves open, the reason may name: "Fraværet er høyt hos oss, så hvorfor er det gult?" */
function ofRequest({ reason, asked }: Request, definition: Definition): Understood | undefined {
  const now = understood(asked, definition);
  if (now.found?.type === 'one' && now.found.ignored.length === 0) return now;
  if (now.found !== undefined) return undefined;
  const before = understood(reason, definition);
  const isNamed =
    before.found?.type === 'one' && (before.found.ignored.length <= fewIgnored || ofSection.has(now.intent));
  if (isTopic(before) && isAskedOf.has(now.intent) && now.reading.said) return mergeUnderstood(before, now);
  const isWhole = now.reading.said && (ofWhole.has(now.intent) || asksForReport(now, before)) && !now.refers;
  if (isWhole && !(isNamed && ofSection.has(now.intent))) return now;
  if (!isNamed) return undefined;
  // "Fraværet er gult, hvem har bestemt det?" is understood as it stands.
  const whole = understood(`${reason}, ${asked}`, definition);
  if (isClear(whole) && whole.time === undefined && whole.found !== undefined) return whole;
  const { time: _time, dates: _dates, ...timeless } = before;
  return mergeUnderstood(timeless, now);
}

function isClear(part: Understood): boolean {
  const { found, reading, intent } = part;
  if (found === undefined) return reading.said && (ofWhole.has(intent) || asksForSummary(part));
  return found.type === 'one' && found.ignored.length === 0 && reading.said;
}

/** "Kan du oppsummere tertialet for meg": the whole report, in short. */
function asksForSummary({ intent, text }: Understood): boolean {
  const words = questionWords(text);
  return (
    intent === 'status' &&
    (words.some((word) => isInList(word, 'question.wordsSummary')) ||
      takePhrases(words, 'question.wordsSummary').found)
  );
}

/** "…, hvordan gikk første tertial?", or how things are after words that want the whole picture. */
function asksForReport(now: Understood, before: Understood): boolean {
  if (now.intent !== 'status') return false;
  return asksForSummary(now) || now.time !== undefined || now.everything || asksForSummary(before);
}

/** What may be asked of the whole report: a clause that asks for a target says not of what. */
const ofWhole: ReadonlySet<Intent> = new Set<Intent>([
  'deviations',
  'changes',
  'missing',
  'delivered',
  'milestones',
  'risks',
  'requirements',
  'largest',
  'on-track',
]);

/** What may be asked of one thing that was named just before: "sykefraværet, er vi i rute?" */
const isAskedOf: ReadonlySet<Intent> = new Set<Intent>(['on-track', 'pace', 'target', 'why', 'history']);

const topicAtMost = 4;

/** A few words that do nothing but name something: "utrullingen av Windows 10". */
function isTopic({ text, found, reading }: Understood): boolean {
  if (reading.said || found?.type !== 'one' || wordsOf(text).length > topicAtMost) return false;
  return found.ignored.length <= 1;
}

/** What a project has: the reason names which one. */
const ofSection: ReadonlySet<Intent> = new Set<Intent>(['milestones', 'risks']);

/**
 * `understood`, which takes a text apart once for each definition as somebody may see it. A turn asks for the same text up to three
 * times, and most texts are the words on a button. Those who see other sections have another definition, and share nothing.
 */
export function understoodOnce(text: string, definition: Definition): Understood {
  return of(definition)(text);
}
