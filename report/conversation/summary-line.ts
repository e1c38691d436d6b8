import type { Report, ReportItem, ReportSection } from '../assembly/report.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { cellText } from '../value/cell-text.ts';
import type { Cell } from '../value/cell.ts';

/** More than this on one line and nobody reads it. */
const figuresAtMost = 4;

/**
 * The section in one line: the figures that the definition calls headlines, and what is attested or nil. What is yellow
 * or red stands below with its reason, and is not said twice. A section with nothing at all to show says why it has its
 * colour.
 * @example summaryLine(services, report, 'nb') //=> 'Totalt antall henvendelser 8 490 · Registrerte feil og hendelser 648'
 */
export function summaryLine(section: ReportSection, { period }: Report, language: Language): string {
  const cells = section.items.flatMap((item) => item.cells).filter((cell) => cell.period === period);
  const headlines = cells.filter(
    (cell) => cell.value !== undefined && cell.headline === true && !isDeviation(cell),
  );
  const texts = [
    ...headlines.slice(0, figuresAtMost).flatMap((cell) => {
      const text = cellText(cell, language);
      return text === undefined ? [] : [`${cell.label} ${text}`];
    }),
    ...section.items.flatMap((item) => itemText(item, language)),
  ].filter((text) => text !== '');
  if (texts.length > 0 || cells.some(isDeviation)) return texts.join(' · ');
  return section.status.reason.replace(/\.$/, '');
}

function itemText(item: ReportItem, language: Language): readonly string[] {
  if (item.sentence !== undefined) return [item.sentence.replace(/\.$/, '')];
  return item.blocks.flatMap((block) =>
    block.type === 'records' && block.documentsOnly !== true
      ? [
          translate(language, 'conversation.record-count', {
            title: item.title,
            count: String(block.records.length),
          }),
        ]
      : [],
  );
}

function isDeviation({ status }: Cell): boolean {
  return status?.colour === 'yellow' || status?.colour === 'red';
}
