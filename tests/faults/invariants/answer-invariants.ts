import type { SectionRecord, SectionVersion } from '../../../cycle/ports/report-store.ts';
import { type Finding, noneOf, type Recorded, type RecordedAnswer } from '../recorded.ts';

/** What each text of an answer says. @example answerText(17) //=> 'svar 17' */
export function answerText(serial: number): string {
  return `svar ${serial}`;
}

/** Somebody was shown a receipt, and no version holds what they had typed. */
export function acknowledgedLost(recorded: Recorded): Finding {
  const stored = storedSerials(recorded.versions);
  const lost = recorded.answers.filter((answer) => answer.told === 'receipt' && !isStored(stored, answer));
  return noneOf('acknowledged and lost', lost.map(nameOf));
}

/** Somebody was told "not saved", at once or by a message afterwards, and it was saved by that very press. */
export function falselyNotSaved(recorded: Recorded): Finding {
  const stored = storedSerials(recorded.versions);
  const wrong = recorded.answers.filter(
    (answer) =>
      (answer.told === 'not-saved' || (answer.told === 'slow' && isToldAfterwards(recorded, answer))) &&
      answer.items.some((item) => stored.get(`${answer.period} ${item}`)?.has(answer.serial) === true),
  );
  return noneOf('told "not saved" of a saved answer', wrong.map(nameOf));
}

/** A newer acknowledged answer was overtaken by an older one: the current text is of an answer that was over before it began. */
export function newestIsCurrent({ answers, sections }: Recorded): Finding {
  // The first time that it was handed in: a press that arrives again later is still that old.
  const bySerial = new Map(answers.toReversed().map((answer) => [answer.serial, answer]));
  const byItem = new Map<string, RecordedAnswer[]>();
  for (const answer of answers) {
    if (answer.told !== 'receipt') continue;
    for (const item of answer.items) push(byItem, `${answer.period} ${item}`, answer);
  }
  const cases: string[] = [];
  for (const { period, section, answers: current } of sections) {
    for (const [item, { cells }] of Object.entries(current)) {
      const shown = bySerial.get(serialIn(cells['text']));
      if (shown === undefined) continue;
      const newer = byItem.get(`${period} ${item}`)?.find((answer) => answer.sentAt > shown.toldAt);
      if (newer !== undefined && newer.serial !== shown.serial) {
        cases.push(`${section} ${item} shows ${shown.serial}, ${newer.serial} came later`);
      }
    }
  }
  return noneOf('newer answer overtaken', cases);
}

/** Each section's history is whole: numbered from 1 without a gap, its last version current, each row what the one before says. */
export function historyWhole({ sections, versions }: Recorded): Finding {
  const bySection = new Map<string, SectionVersion[]>();
  for (const version of versions) push(bySection, keyOf(version), version);
  const cases = sections.flatMap((record) => problemIn(record, bySection.get(keyOf(record)) ?? []));
  return noneOf('history not whole', cases);
}

/** The same answer made two versions: a version says what the one before it says. */
export function savedTwice({ versions }: Recorded): Finding {
  const said = new Map<string, string>();
  const cases: string[] = [];
  for (const { period, section, version, answers } of versions.toSorted((a, b) => a.version - b.version)) {
    const key = `${period} ${section}`;
    const text = JSON.stringify(answers);
    if (said.get(key) === text) cases.push(`${key} ${version}`);
    said.set(key, text);
  }
  return noneOf('one answer, two versions', cases);
}

/** No answer may take longer; four seconds by the mark. */
export function answeredInTime({ answers }: Recorded, withinMs = 4_000): Finding {
  const late = answers.filter(({ tookMs }) => tookMs > withinMs);
  return noneOf(
    'answers over 4 s',
    late.map((answer) => `${nameOf(answer)}: ${Math.round(answer.tookMs)} ms`),
  );
}

/** The 99th percentile of the time to an answer; 0 where there were none. */
export function answerP99(answers: readonly RecordedAnswer[]): number {
  const times = answers
    .map(({ tookMs }) => tookMs)
    .filter((ms) => ms > 0)
    .toSorted((a, b) => a - b);
  return times[Math.max(0, Math.ceil(times.length * 0.99) - 1)] ?? 0;
}

function problemIn(record: SectionRecord, versions: readonly SectionVersion[]): readonly string[] {
  const numbers = versions.map(({ version }) => version).toSorted((a, b) => a - b);
  const gap = numbers.findIndex((number, index) => number !== index + 1);
  if (gap >= 0) return [`${keyOf(record)}: version ${gap + 1} is missing`];
  if (record.version !== versions.length) {
    return [`${keyOf(record)}: version ${record.version} is current, ${versions.length} are kept`];
  }
  const last = versions.find(({ version }) => version === record.version);
  if (last !== undefined && JSON.stringify(last.answers) !== JSON.stringify(record.answers)) {
    return [`${keyOf(record)}: the last version is not what is current`];
  }
  return [];
}

function storedSerials(versions: readonly SectionVersion[]): ReadonlyMap<string, ReadonlySet<number>> {
  const stored = new Map<string, Set<number>>();
  for (const version of versions) {
    for (const [item, { cells }] of Object.entries(version.answers)) {
      const key = `${version.period} ${item}`;
      stored.set(key, (stored.get(key) ?? new Set()).add(serialIn(cells['text'])));
    }
  }
  return stored;
}

function isStored(stored: ReadonlyMap<string, ReadonlySet<number>>, answer: RecordedAnswer): boolean {
  return answer.items.every((item) => stored.get(`${answer.period} ${item}`)?.has(answer.serial) === true);
}

/** A message said "not saved" after a slow answer, and before the same person handed in anything else. */
function isToldAfterwards({ posts, answers }: Recorded, { conversation, sentAt }: RecordedAnswer): boolean {
  const next = answers.find((other) => other.conversation === conversation && other.sentAt > sentAt);
  return posts.some(
    (post) =>
      post.conversation === conversation &&
      post.carriedOut &&
      post.message?.kind === 'not-saved' &&
      post.at > sentAt &&
      post.at < (next?.sentAt ?? Number.POSITIVE_INFINITY),
  );
}

function serialIn(text: string | undefined): number {
  return Number(/^svar (\d+)$/.exec(text ?? '')?.[1] ?? 0);
}

function keyOf({ period, section }: { readonly period: string; readonly section: string }): string {
  return `${period} ${section}`;
}

function nameOf({ period, section, serial }: RecordedAnswer): string {
  return `${period} ${section} answer ${serial}`;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}
