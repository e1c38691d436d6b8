import { formatMoment } from '../calendar/format-moment.ts';
import type { Language } from '../language/language.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { translate } from '../messages/translate.ts';
import type { Answer, AnswerLine } from './answer.ts';
import type { DeliveryEntry, DeliveryFate, DeliveryThing } from './delivery-entry.ts';
import { type Names, personName } from './person-name.ts';

/** What needs somebody stands first. */
const order: readonly DeliveryFate[] = ['unknown', 'failed', 'waiting', 'under-way', 'arrived', 'not-needed'];

/** A page is read on a phone. */
const linesPerPage = 40;

const kinds: Readonly<Record<DeliveryThing, MessageKey>> = {
  prompt: 'deliveries.kind-prompt',
  reminder: 'deliveries.kind-reminder',
  report: 'deliveries.kind-report',
  notice: 'deliveries.kind-notice',
  alert: 'deliveries.kind-notice',
  escalation: 'deliveries.kind-escalation',
  overview: 'deliveries.kind-overview',
  preview: 'deliveries.kind-preview',
};

const counts: Readonly<Record<DeliveryFate, MessageKey>> = {
  unknown: 'deliveries.count-unknown',
  failed: 'deliveries.count-failed',
  waiting: 'deliveries.count-waiting',
  'under-way': 'deliveries.count-under-way',
  arrived: 'deliveries.count-arrived',
  'not-needed': 'deliveries.count-not-needed',
};

const reasons = new Map<string, MessageKey>([
  ['blocked', 'deliveries.why-blocked'],
  ['not-installed', 'deliveries.why-not-installed'],
  ['never-reached', 'deliveries.why-never-reached'],
  ['refused', 'deliveries.why-refused'],
  ['nothing-owed', 'deliveries.why-nothing-owed'],
  ['overtaken', 'deliveries.why-overtaken'],
  ['own-doing', 'deliveries.why-own-doing'],
  ['too-late', 'deliveries.why-too-late'],
  ['put-off', 'deliveries.why-put-off'],
]);

/**
 * The delivery log (R7): who got what and when, who did not and why. A page of it, with what needs somebody first; what can
 * be done about it stands as suggestions.
 */
export function buildDeliveryLog(input: {
  readonly entries: readonly DeliveryEntry[];
  readonly language: Language;
  readonly timeZone: string;
  readonly names: Names;
  /** E.g. `mars 2024`. */
  readonly period: string;
  readonly now: Date;
  /** Counted from 1. */
  readonly page: number;
}): Answer {
  const { language, names, period } = input;
  const entries = input.entries.toSorted((a, b) => compare(a, b, names));
  const pages = Math.max(1, Math.ceil(entries.length / linesPerPage));
  const page = Math.min(Math.max(1, input.page), pages);
  const shown = entries.slice((page - 1) * linesPerPage, page * linesPerPage);
  const title = translate(language, 'deliveries.title', { period });
  return {
    outcome: 'answer',
    title: pages === 1 ? title : translate(language, 'deliveries.title-page', { title, page, pages }),
    lead: lead(entries, language),
    lines: shown.map((entry) => line(entry, input)),
    source: formatMoment(input.now, input.timeZone, language),
    suggestions: [
      ...suggestions(entries, language),
      ...(page < pages ? [translate(language, 'deliveries.more', { period, page: page + 1 })] : []),
    ],
  };
}

function compare(a: DeliveryEntry, b: DeliveryEntry, names: Names): number {
  const byFate = order.indexOf(a.fate) - order.indexOf(b.fate);
  if (byFate !== 0) return byFate;
  const byTime = (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0);
  if (byTime !== 0) return byTime;
  return personName(a.to, names) < personName(b.to, names) ? -1 : 1;
}

function lead(entries: readonly DeliveryEntry[], language: Language): string {
  if (entries.length === 0) return translate(language, 'deliveries.none');
  return order
    .map((fate) => ({ fate, count: entries.filter((entry) => entry.fate === fate).length }))
    .filter(({ count }) => count > 0)
    .map(({ fate, count }) => translate(language, counts[fate], { count }))
    .join(' ');
}

function line(
  entry: DeliveryEntry,
  { language, names, timeZone }: { language: Language; names: Names; timeZone: string },
): AnswerLine {
  const bare = translate(language, kinds[entry.kind]);
  const kind =
    entry.of === undefined
      ? bare
      : translate(language, 'deliveries.kind-of', {
          kind: bare,
          moment: formatMoment(entry.of, timeZone, language),
        });
  const what =
    entry.section === undefined
      ? kind
      : translate(language, 'deliveries.kind-for', { kind, section: entry.section });
  return {
    label: entry.to === 'channel' ? translate(language, 'deliveries.channel') : personName(entry.to, names),
    value: said(entry, what, language, timeZone),
  };
}

function said(entry: DeliveryEntry, what: string, language: Language, timeZone: string): string {
  const reason = reasons.get(entry.problem ?? '');
  const why =
    reason === undefined
      ? translate(language, 'deliveries.why-other', { problem: entry.problem ?? '' })
      : translate(language, reason);
  switch (entry.fate) {
    case 'arrived': {
      const moment = entry.at === undefined ? '' : formatMoment(entry.at, timeZone, language);
      return translate(language, 'deliveries.arrived', { what, moment });
    }
    case 'unknown':
      return translate(language, 'deliveries.unknown', { what });
    case 'failed':
      return translate(language, 'deliveries.failed', { what, why });
    case 'waiting':
      if (entry.problem === 'put-off' && entry.at !== undefined)
        return translate(language, 'deliveries.put-off', {
          what,
          moment: formatMoment(entry.at, timeZone, language),
        });
      return entry.problem === undefined
        ? translate(language, 'deliveries.in-line', { what })
        : translate(language, 'deliveries.waiting', { what, why });
    case 'under-way':
      return translate(language, 'deliveries.under-way', { what });
    case 'not-needed':
      return translate(language, 'deliveries.not-needed', { what, why });
  }
}

function suggestions(entries: readonly DeliveryEntry[], language: Language): readonly string[] {
  const has = (fate: DeliveryFate) => entries.some((entry) => entry.fate === fate);
  return [
    ...(has('failed') ? [translate(language, 'deliveries.resend-failed')] : []),
    ...(has('unknown')
      ? [translate(language, 'deliveries.it-arrived'), translate(language, 'deliveries.send-again')]
      : []),
  ];
}
