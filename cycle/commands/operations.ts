import { formatMoment } from '../../report/calendar/format-moment.ts';
import { openingText } from '../../report/calendar/opening-text.ts';
import type { AnswerLine } from '../../report/conversation/answer.ts';
import { stateName } from '../../report/conversation/state-name.ts';
import { undeliveredText } from '../../report/conversation/undelivered-text.ts';
import type { Language } from '../../report/language/language.ts';
import { localText } from '../../report/language/local-text.ts';
import { translate } from '../../report/messages/translate.ts';
import { periodInText } from '../../report/questions/period-in-text.ts';
import type { Cycle } from '../cycle.ts';
import { readDirectory } from '../due/directory.ts';
import { StorageError } from '../errors.ts';
import { languageOf } from '../people/language-of.ts';
import { currentPeriod } from '../period/current-period.ts';
import { reportInSlices } from '../period/report-in-slices.ts';
import { undelivered } from '../period/undelivered.ts';
import type { Person } from '../ports/people-store.ts';
import type { TurnResult } from '../turn.ts';

/** What runs, for an administrator: versions, period, messages and store, and nothing that anybody answered. */
export async function operations(cycle: Cycle, actor: Person): Promise<TurnResult> {
  const { definition } = cycle.active;
  const language = languageOf(definition, actor);
  const answer = {
    outcome: 'answer' as const,
    title: translate(language, 'cycle.operations-title', { report: localText(definition.title, language) }),
    lead: translate(language, 'cycle.operations-lead'),
    lines: [
      ...versions(cycle, language),
      ...(await stored(cycle, language)),
      { label: translate(language, 'cycle.operations-round'), value: round(cycle, language) },
    ],
    source: formatMoment(cycle.clock.now(), definition.timeZone, language),
    suggestions: [translate(language, 'question.suggestHelp')],
  };
  return { send: [{ type: 'answer', language, answer }] };
}

function versions({ active }: Cycle, language: Language): readonly AnswerLine[] {
  const { definition, plans } = active;
  const years = [...plans].map(([year, { version }]) =>
    translate(language, 'cycle.operations-plan-value', { year: String(year), version: String(version) }),
  );
  return [
    {
      label: translate(language, 'cycle.operations-definition'),
      value: translate(language, 'cycle.operations-definition-value', {
        id: definition.id,
        version: String(definition.version),
      }),
    },
    {
      label: translate(language, 'cycle.operations-plan'),
      value: years.length === 0 ? translate(language, 'cycle.operations-plan-none') : years.join(' · '),
    },
  ];
}

/** What the store says, and that it answers; a store that does not is what is asked about, and no failure of the answer. */
async function stored(cycle: Cycle, language: Language): Promise<readonly AnswerLine[]> {
  const store = (value: string) => ({ label: translate(language, 'cycle.operations-store'), value });
  try {
    const lines = await periodLines(cycle, language);
    return [...lines, store(translate(language, 'cycle.operations-store-answers'))];
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
    return [store(translate(language, 'cycle.operations-store-silent', { problem: cause.code }))];
  }
}

async function periodLines(cycle: Cycle, language: Language): Promise<readonly AnswerLine[]> {
  const { definition } = cycle.active;
  const now = cycle.clock.now();
  const loaded = await currentPeriod(cycle);
  const label = translate(language, 'cycle.operations-period');
  if (loaded === undefined) {
    const opens = openingText(now, definition, language);
    return [{ label, value: translate(language, 'cycle.operations-period-none', { opens }) }];
  }
  const { state, definitionVersion, planVersion } = loaded.snapshot.period.record;
  const report = await reportInSlices(loaded, { language, now });
  const missing = new Set(report.missing.map(({ section }) => section));
  const directory = await readDirectory(cycle);
  const names = new Map([...directory].map(([email, { name }]) => [email, name]));
  const deliveries = (await cycle.deliveries.list(loaded.key)).map(({ delivery }) => delivery);
  const failed = undelivered(deliveries, directory).map((each) => undeliveredText(each, language, names));
  return [
    {
      label,
      value: translate(language, 'cycle.operations-period-value', {
        period: periodInText(report, language),
        state: stateName(state, language),
        definition: String(definitionVersion),
        plan: planVersion === undefined ? 'none' : String(planVersion),
      }),
    },
    {
      label: translate(language, 'cycle.operations-sections'),
      value: translate(language, 'cycle.operations-sections-value', {
        ready: String(report.sections.length - missing.size),
        total: report.sections.length,
      }),
    },
    {
      label: translate(language, 'cycle.operations-undelivered'),
      value:
        failed.length === 0 ? translate(language, 'cycle.operations-undelivered-none') : failed.join(' '),
    },
  ];
}

function round({ active, pulse }: Cycle, language: Language): string {
  const last = pulse?.last;
  return last === undefined
    ? translate(language, 'cycle.operations-round-none')
    : translate(language, 'cycle.operations-round-value', {
        moment: formatMoment(last.at, active.definition.timeZone, language),
        failed: last.failed ? 'yes' : 'no',
      });
}
