import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Finding } from './finding.ts';

/** More than these are counted: who reads a long list of doubts? */
export const mostFindings = 5;

type Titles = readonly {
  readonly id: string;
  readonly items: readonly { readonly id: string; readonly title: string }[];
}[];

/**
 * Prints findings as short lines, the surest first, each after the item that it is about.
 * @example findingLines(findings, report.sections, 'nb') //=> ['Resultat: «Sum» er 5, men delene blir 6 til sammen.', '3 til']
 */
export function findingLines(
  findings: readonly Finding[],
  sections: Titles,
  language: Language,
): readonly string[] {
  const lines = findings.slice(0, mostFindings).map((finding) => {
    const title = titleOf(finding, sections);
    const line = `${title}: ${finding.message}`;
    const { reason } = finding.accepted ?? {};
    return reason === undefined ? line : translate(language, 'findings.acceptedBecause', { line, reason });
  });
  const left = findings.length - lines.length;
  return left > 0 ? [...lines, translate(language, 'findings.more', { count: left })] : lines;
}

function titleOf({ where }: Finding, sections: Titles): string {
  const items = sections.find(({ id }) => id === where.section)?.items ?? [];
  return items.find(({ id }) => id === where.item)?.title ?? where.item;
}
