import type { Finding } from '../definition/problem.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';

/** Keeps the first of findings that say the same, with the number of other places, so that one slip is one line. */
export function tellOnce(findings: readonly Finding[], language: Language): readonly Finding[] {
  const places = new Map<string, { readonly finding: Finding; readonly paths: Set<string> }>();
  for (const finding of findings) {
    const told = places.get(finding.message) ?? { finding, paths: new Set<string>() };
    told.paths.add(JSON.stringify(finding.path));
    places.set(finding.message, told);
  }
  return [...places.values()].map(({ finding, paths }) => {
    const count = paths.size - 1;
    if (count === 0) return finding;
    const { message } = finding;
    return { ...finding, message: translate(language, 'check.also-elsewhere', { message, count }) };
  });
}
