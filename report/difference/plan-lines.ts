import type { Definition } from '../definition/definition-schema.ts';
import { listText } from '../language/list-text.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Plan } from '../plan/plan-schema.ts';
import type { DifferenceLine } from './definition-difference.ts';
import { planChanges } from './plan-changes.ts';
import { planChangeText, planItemName } from './plan-change-text.ts';

/** As many numbers as are told one by one; the rest is counted. */
const mostNumbers = 5;

/** Plans by year, as a definition has them. */
export type Plans = ReadonlyMap<number, Plan>;

/**
 * Compares the plans of two versions of a report in words: how many numbers change and in what, and the first of them (G4).
 * @example planLines(before, after, definition, 'nb')[0].text //=> 'Planen for 2024 går fra versjon 1 til 2: ett tall er endret, i «Sykefravær».'
 */
export function planLines(
  before: Plans,
  after: Plans,
  definition: Definition,
  language: Language,
): readonly DifferenceLine[] {
  const years = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
  return years.flatMap((year) => linesOfYear(before.get(year), after.get(year), definition, language));
}

function linesOfYear(
  before: Plan | undefined,
  after: Plan | undefined,
  definition: Definition,
  language: Language,
): readonly DifferenceLine[] {
  if (before === undefined) {
    if (after === undefined) return [];
    const values = { year: String(after.year), version: after.version };
    return [{ type: 'added', text: translate(language, 'difference.plan-added', values) }];
  }
  if (after === undefined) {
    const text = translate(language, 'difference.plan-removed', { year: String(before.year) });
    return [{ type: 'removed', text }];
  }
  const changes = planChanges(before, after);
  if (before.version === after.version && changes.length === 0) return [];
  const items = [...new Set(changes.map(({ item }) => item))];
  const values = {
    year: String(after.year),
    from: before.version,
    to: after.version,
    count: changes.length,
    items: listText(
      items.map((item) => planItemName(item, definition, language)),
      language,
    ),
  };
  const told = changes.slice(0, mostNumbers);
  const left = changes.length - told.length;
  return [
    { type: 'changed', text: translate(language, 'difference.plan-changed', values) },
    ...told.map(
      (change): DifferenceLine => ({
        type: change.type,
        text: planChangeText(change, definition, language),
      }),
    ),
    ...(left === 0
      ? []
      : [{ type: 'changed' as const, text: translate(language, 'difference.plan-more', { count: left }) }]),
  ];
}
