import { formatMoment } from '../../report/calendar/format-moment.ts';
import { mayAnswer } from '../../report/form/assigned.ts';
import type { OverrideForm } from '../../report/form/override-form.ts';
import { readOverride } from '../../report/form/read-override.ts';
import { translate } from '../../report/messages/translate.ts';
import type { Message } from '../../report/conversation/message.ts';
import { sameAnswer } from '../../report/answer/same-answer.ts';
import type { Cycle } from '../cycle.ts';
import { languageOf } from '../people/language-of.ts';
import type { LoadedPeriod } from '../period/load-period.ts';
import type { Person } from '../ports/people-store.ts';
import type { SectionRecord } from '../ports/report-store.ts';
import { overrideScope } from './override-scope.ts';
import { refusalToAnswer } from './refusal-to-answer.ts';
import type { Change } from './save-answers.ts';

/** Why an override was not made: the person may not, something is missing, or the figure is not what they saw. */
export type OverrideStop =
  | { readonly type: 'refused'; readonly message: Message }
  | { readonly type: 'problems'; readonly problems: OverrideForm['problems'] }
  | { readonly type: 'newer'; readonly notice: string };

/**
 * What an override makes of the stored answers (K4). `version` is the one that the person saw: an answer that somebody has
 * changed since is shown first, since its colour may be another. 0 is whatever is stored.
 */
export async function decideOverride(
  cycle: Cycle,
  input: {
    readonly loaded: LoadedPeriod;
    readonly record: SectionRecord;
    readonly actor: Person;
    readonly section: string;
    readonly texts: OverrideForm['texts'];
    readonly version: number;
  },
): Promise<Change<OverrideStop>> {
  const { loaded, record, actor, section, texts } = input;
  const message = refusalToAnswer(cycle, loaded, section, actor);
  if (message !== undefined) return { type: 'stop', stop: { type: 'refused', message } };
  const read = readOverride({
    ...(await overrideScope(cycle, loaded, section, actor, record)),
    texts,
    by: actor.id,
    roleFor: (item) =>
      mayAnswer(loaded.definition, section, item, actor.email) ? 'section-owner' : 'coordinator',
  });
  if (!read.ok) return { type: 'stop', stop: { type: 'problems', problems: read.problems } };
  const item = read.figure.item.id;
  if (!sameAnswer(read.answers[item], record.answers[item])) {
    const notice = await newerNotice(cycle, input, item);
    if (notice !== undefined) return { type: 'stop', stop: { type: 'newer', notice } };
  }
  return {
    type: 'answers',
    answers: read.answers,
    ...(read.reason === '' ? {} : { reason: read.reason }),
  };
}

async function newerNotice(
  cycle: Cycle,
  input: Parameters<typeof decideOverride>[1],
  item: string,
): Promise<string | undefined> {
  const { loaded, record, section, version } = input;
  if (version === 0 || version >= record.version) return undefined;
  const versions = await cycle.reports.readVersions(loaded.key, section);
  const newer = versions.findLast(({ version: of, changed }) => of > version && changed.includes(item));
  if (newer === undefined) return undefined;
  const { definition } = loaded;
  const language = languageOf(definition, input.actor);
  const author = await cycle.people.readPerson(newer.savedBy);
  return translate(language, 'cycle.override-newer', {
    name: author?.name ?? translate(language, 'cycle.somebody'),
    moment: formatMoment(new Date(newer.savedAt), definition.timeZone, language),
  });
}
