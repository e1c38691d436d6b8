import type { Report } from '../assembly/report.ts';
import { formatMoment } from '../calendar/format-moment.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { listText } from '../language/list-text.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';

/** An answer that came after the report was approved or published. */
export interface PreviewChange {
  readonly section: string;
  /** The ids of the items that it changed. */
  readonly items: readonly string[];
  readonly by: string;
  /** Nothing that was published is changed: it has only come late. */
  readonly late?: boolean;
  /** It was sent back, and has come again; nothing was approved or published before. */
  readonly redelivered?: boolean;
  /** ISO 8601, UTC. */
  readonly at: string;
}

interface Shown {
  readonly report: Report;
  readonly definition: Definition;
  readonly language: Language;
  readonly publishedAt?: string | undefined;
  readonly channel?: string | undefined;
  readonly change?: PreviewChange | undefined;
}

/**
 * Says what the preview is: a look ahead, what stands in the channel now, or what has just changed.
 * @example previewHeading(published) //=> 'Publisert 15. april 2024 kl. 10:02 i Ledergruppen'
 */
export function previewHeading(shown: Shown): string {
  const { report, definition, language, publishedAt, channel, change } = shown;
  if (change !== undefined) {
    if (change.redelivered === true)
      return translate(language, 'people.redelivered', { section: titleOf(change.section, shown) });
    const late = change.late === true ? 'delivered-after-publication' : 'changed-after-publication';
    const key = report.publication > 0 ? late : 'changed-after-approval';
    return translate(language, `conversation.${key}`, { section: titleOf(change.section, shown) });
  }
  const { state } = report;
  if (publishedAt === undefined || (state !== 'published' && state !== 'locked')) {
    return translate(language, 'cards.preview');
  }
  return translate(language, `conversation.preview-${state}`, {
    moment: formatMoment(new Date(publishedAt), definition.timeZone, language),
    channel:
      channel === undefined || channel === '' ? translate(language, 'conversation.the-channel') : channel,
  });
}

/** What stands right under the heading: who changed what, and that a channel must be chosen before anything is published. */
export function previewNews(shown: Shown): readonly string[] {
  const { report, language, channel, change } = shown;
  const choose = channel === undefined && report.state !== 'published' && report.state !== 'locked';
  return [
    ...(change === undefined ? [] : [changeText(change, shown)]),
    ...(choose ? [translate(language, 'conversation.choose-channel')] : []),
  ];
}

function changeText(change: PreviewChange, shown: Shown): string {
  const { report, definition, language } = shown;
  const items = definition.sections.find(({ id }) => id === change.section)?.items ?? [];
  const titles = items
    .filter(({ id }) => change.items.includes(id))
    .map(({ title }) => localText(title, language));
  const key = change.redelivered === true ? 'people.redelivered-by' : undefined;
  return translate(
    language,
    key ?? (report.publication > 0 ? 'conversation.change-to-publish' : 'conversation.change-to-approve'),
    {
      late: change.late === true ? 'yes' : 'no',
      name: change.by,
      items: titles.length === 0 ? titleOf(change.section, shown) : listText(titles, language),
      moment: formatMoment(new Date(change.at), definition.timeZone, language),
    },
  );
}

function titleOf(section: string, { definition, language }: Shown): string {
  const found = definition.sections.find(({ id }) => id === section);
  return found === undefined ? section : localText(found.title, language);
}
