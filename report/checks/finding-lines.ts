import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Finding } from './finding.ts';
import { findingPlaces } from './finding-places.ts';
import type { Place } from './place.ts';

/** More than these are counted: who reads a long list of doubts? */
export const mostFindings = 5;

/** Sections and items by the names that people know them by. */
export type FindingTitles = readonly {
  readonly id: string;
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly title: string }[];
}[];

/**
 * Prints findings as short lines, the surest first, each after the item that it is about.
 * @example findingLines(findings, report.sections, 'nb') //=> ['Resultat: «Sum» er 5, men delene blir 6 til sammen.', '3 til']
 */
export function findingLines(
  findings: readonly Finding[],
  sections: FindingTitles,
  language: Language,
): readonly string[] {
  const lines = findings.slice(0, mostFindings).map((finding) => {
    const title = titleOf(finding.where, sections);
    const message = `${title}: ${finding.message}`;
    const other = findingPlaces(finding).find(({ section }) => section !== finding.where.section);
    const place = other === undefined ? '' : placeOf(other, sections);
    const line = place === '' ? message : translate(language, 'findings.alsoIn', { line: message, place });
    const { reason } = finding.accepted ?? {};
    return reason === undefined ? line : translate(language, 'findings.acceptedBecause', { line, reason });
  });
  const left = findings.length - lines.length;
  return left > 0 ? [...lines, translate(language, 'findings.more', { count: left })] : lines;
}

function titleOf(place: Place, sections: FindingTitles): string {
  const items = sections.find(({ id }) => id === place.section)?.items ?? [];
  return items.find(({ id }) => id === place.item)?.title ?? place.item;
}

/** @example placeOf(where, sections) //=> 'Økonomi, Resultat' */
function placeOf(place: Place, sections: FindingTitles): string {
  const section = sections.find(({ id }) => id === place.section)?.title ?? place.section;
  const item = titleOf(place, sections);
  return section === item ? section : `${section}, ${item}`;
}
