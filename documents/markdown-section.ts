import type { Report, ReportItem, ReportSection } from '../report/assembly/report.ts';
import { formatMoment } from '../report/calendar/format-moment.ts';
import type { Language } from '../report/language/language.ts';
import { translate } from '../report/messages/translate.ts';
import type { Status } from '../report/status/status.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { escapeMarkdownLine } from './escape-markdown-line.ts';
import { markdownBlock } from './markdown-block.ts';
import { markdownMissing } from './markdown-missing.ts';
import { markdownNotes } from './markdown-notes.ts';
import { markdownQuote } from './markdown-quote.ts';
import { statusText } from './status-text.ts';

/** Gives a section as paragraphs of Markdown: status, what is missing in it, and every item. */
export function markdownSection(section: ReportSection, report: Report): readonly string[] {
  const { language, timeZone } = report;
  const gaps = report.missing.filter((missing) => missing.section === section.id);
  return [
    `## ${escapeMarkdown(section.title)}`,
    ...(section.status.colour === 'not-applicable' ? [] : [statusText(section.status, language)]),
    ...(section.answeredAt === undefined
      ? []
      : [
          `_${translate(language, 'cards.md-saved', {
            when: formatMoment(new Date(section.answeredAt), timeZone, language),
            version: String(section.version),
          })}_`,
        ]),
    ...gaps.map((missing) => `**${markdownMissing(missing, report)}**`),
    ...section.items.flatMap((item) => itemText(item, report)),
    ...(section.notes === undefined ? [] : [markdownNotes(section.notes)]),
  ];
}

function itemText(item: ReportItem, { language, period }: Report): readonly string[] {
  return [
    `### ${escapeMarkdown(item.title)}`,
    ...(item.status === undefined || item.status.colour === 'not-applicable'
      ? []
      : [statusText(unlessQuoted(item.status, item), language)]),
    ...(item.state === 'outstanding' ? [translate(language, 'cards.md-item-missing')] : []),
    ...(item.state === 'later' ? [translate(language, 'cards.md-item-later')] : []),
    ...(item.sentence === undefined ? [] : [escapeMarkdownLine(item.sentence)]),
    ...item.blocks.map((block) => markdownBlock(block, language)),
    ...overridden(item, period, language),
    ...readings(item, period, language),
    ...(item.comment === undefined ? [] : [markdownQuote(item.comment)]),
  ];
}

/** A colour by a person whose whole reason stands below it, as their text: said once is enough. */
function unlessQuoted(status: Status, { blocks, comment }: ReportItem): Status {
  const texts = blocks.flatMap((block) => (block.type === 'text' ? [block.text] : []));
  return status.decidedBy === 'person' && [comment, ...texts].includes(status.reason)
    ? { ...status, reason: '' }
    : status;
}

/** A colour that a person put in place of a computed one, and why: the table shows only the colour. */
function overridden(item: ReportItem, period: string, language: Language): readonly string[] {
  const lines = item.cells.flatMap(({ label, status, period: of }) =>
    of !== period || status?.overridden === undefined || status === item.status
      ? []
      : [`- ${escapeMarkdownLine(label)}: ${statusText(status, language)}`],
  );
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** How the definition reads a source that leaves a choice, once for each thing it is said of. */
function readings(item: ReportItem, period: string, language: Language): readonly string[] {
  const said = new Map<string, string>();
  for (const { id, label, status, period: of } of item.cells) {
    const text = status?.reading;
    if (of !== period || text === undefined || said.has(`${id} ${text}`)) continue;
    said.set(
      `${id} ${text}`,
      `- ${escapeMarkdownLine(translate(language, 'rules.reading', { label, text }))}`,
    );
  }
  return said.size === 0 ? [] : [[...said.values()].join('\n')];
}
