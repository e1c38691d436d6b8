import type { Report, ReportItem, ReportSection } from '../assembly/report.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { cellText } from '../value/cell-text.ts';
import type { Cell } from '../value/cell.ts';

/** More than this on one line and nobody reads it; all deviations stand below it anyway. */
const figuresAtMost = 5;

/**
 * The section in one line: the figures that the definition calls headlines, then those that are yellow or red, then what is
 * attested or nil. A section of colours alone says why it has its own.
 * @example summaryLine(services, report, 'nb') //=> 'Andel besvart innen 1 minutt 62 % (mål 70 %) · Registrerte feil og hendelser 648'
 */
export function summaryLine(section: ReportSection, { period }: Report, language: Language): string {
  const cells = section.items.flatMap((item) => item.cells).filter((cell) => cell.period === period);
  const figures = cells.filter((cell) => cell.value !== undefined);
  const named = figures.filter((cell) => cell.headline === true || isDeviation(cell));
  const shown = [...named].sort((a, b) => weight(a) - weight(b)).slice(0, figuresAtMost);
  const texts = [
    ...(shown.length === 0 ? [section.status.reason.replace(/\.$/, '')] : []),
    ...cells.flatMap((cell) => {
      const text = shown.includes(cell) ? cellText(cell, language) : undefined;
      return text === undefined ? [] : [`${cell.label} ${text}`];
    }),
    ...section.items.flatMap((item) => itemText(item, language)),
  ];
  return texts.filter((text) => text !== '').join(' · ');
}

function itemText(item: ReportItem, language: Language): readonly string[] {
  if (item.sentence !== undefined) return [item.sentence.replace(/\.$/, '')];
  return item.blocks.flatMap((block) =>
    block.type === 'records'
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

/** Red before yellow before headlines, where there is not room for all. */
function weight({ status }: Cell): number {
  if (status?.colour === 'red') return 0;
  return status?.colour === 'yellow' ? 1 : 2;
}
