import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Finding } from './finding.ts';

/** More than these are counted: who reads a long list of doubts? */
const most = 5;

/**
 * Prints findings as short lines, the surest first, each after the item that it is about.
 * @example findingLines(findings, report.sections, 'nb') //=> ['Resultat: «Sum» er 5, men delene blir 6 til sammen.', '3 til']
 */
export function findingLines(
  findings: readonly Finding[],
  sections: readonly {
    readonly id: string;
    readonly items: readonly { readonly id: string; readonly title: string }[];
  }[],
  language: Language,
): readonly string[] {
  const lines = findings.slice(0, most).map(({ where, message }) => {
    const items = sections.find(({ id }) => id === where.section)?.items ?? [];
    const title = items.find(({ id }) => id === where.item)?.title ?? where.item;
    return `${title}: ${message}`;
  });
  const left = findings.length - lines.length;
  return left > 0 ? [...lines, translate(language, 'findings.more', { count: left })] : lines;
}
