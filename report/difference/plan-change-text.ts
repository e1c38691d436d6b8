import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import type { MessageKey } from '../messages/catalogues.ts';
import { translate } from '../messages/translate.ts';
import { toDecimalText } from '../number/decimal.ts';
import { formatNumber } from '../number/format-number.ts';
import { parsePeriod } from '../period/period.ts';
import { periodLabel } from '../period/period-label.ts';
import { entryName } from './place-text.ts';
import type { PlanChange } from './plan-changes.ts';
import { type Entry, isEntries, isRecord } from './shapes.ts';

/** The measures that people meet most, in words. Any other is shown as the file writes it. */
const measures: Readonly<Record<string, MessageKey>> = {
  target: 'difference.measure-target',
  targetToDate: 'difference.measure-target-to-date',
  annualTarget: 'difference.measure-annual-target',
  budget: 'difference.measure-budget',
  budgetToDate: 'difference.measure-budget-to-date',
  annualBudget: 'difference.measure-annual-budget',
  baseline: 'difference.measure-baseline',
};

/**
 * Tells one number of a plan that changes.
 * @example planChangeText(change, definition, 'nb') //=> 'I «Sykefravær» › «Samlet sykefravær»: målet er endret fra 5 til 4,5.'
 */
export function planChangeText(change: PlanChange, definition: Definition, language: Language): string {
  const { item, cell, measure, before, after } = change;
  const known = measures[measure];
  const period = change.period === undefined ? undefined : parsePeriod(change.period);
  const row = entryOf(itemOf(item, definition), cell);
  const names = [planItemName(item, definition, language)];
  if (cell !== item) names.push(quoted(row === undefined ? cell : nameOf(row, language), language));
  return translate(language, `difference.number-${change.type}`, {
    place: names.join(' › '),
    measure: known === undefined ? measure : translate(language, known),
    dated: change.period === undefined ? 'no' : 'yes',
    period: period === undefined ? (change.period ?? '') : periodLabel(period, language),
    before: before === undefined ? '' : number(before, language),
    after: after === undefined ? '' : number(after, language),
  });
}

/** The name that people know an item of a plan by, quoted; its id where the definition has no such item. */
export function planItemName(id: string, definition: Definition, language: Language): string {
  const item = itemOf(id, definition);
  return quoted(item === undefined ? id : nameOf(item, language), language);
}

function itemOf(id: string, definition: Definition): Entry | undefined {
  return definition.sections.flatMap(({ items }): readonly Entry[] => items).find((item) => item.id === id);
}

/** The row, line or column of an item that has an id, wherever the item's kind lists it. */
function entryOf(inside: unknown, id: string): Entry | undefined {
  if (!isRecord(inside)) return undefined;
  for (const list of Object.values(inside)) {
    if (!isEntries(list)) continue;
    for (const entry of list) {
      const found = entry.id === id ? entry : entryOf(entry, id);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function nameOf(entry: Entry, language: Language): string {
  return entryName({ key: entry.id, entry }, language);
}

function number(text: string, language: Language): string {
  return formatNumber(toDecimalText(text), { decimals: text.split('.')[1]?.length ?? 0, language });
}

function quoted(text: string, language: Language): string {
  return translate(language, 'difference.quoted', { text });
}
