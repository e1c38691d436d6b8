import type { Definition } from '../definition/definition-schema.ts';
import type { Plan } from '../plan/plan-schema.ts';
import { askedItem, type AskedItem } from '../form/asked-items.ts';
import { exact } from '../form/best-match.ts';
import { namedFields, namedItems } from '../form/match-field.ts';
import { readField } from '../form/read-field.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { PeriodId } from '../period/period-id.ts';
import { comparePeriods } from '../period/period.ts';
import { cadenceOf } from './cadence-of.ts';
import type { HistoryValue, RefusedValue, TableValue } from './history-value.ts';
import { readPeriodName } from './read-period-name.ts';

/** What a table is read against. `now` is the period to report now: it and what comes after are no history. */
export interface HistoryScope {
  readonly definition: Definition;
  readonly plan?: Plan | undefined;
  readonly now: PeriodId;
  readonly language: Language;
}

/**
 * Finds where each value of a table belongs, and reads it as it would be read in a form: the same names, the same numbers,
 * the same refusals. What cannot be placed is refused by itself, with the reason; the rest stands.
 */
export function placeValues(
  values: readonly TableValue[],
  scope: HistoryScope,
): { readonly placed: readonly HistoryValue[]; readonly refused: readonly RefusedValue[] } {
  const placed: HistoryValue[] = [];
  const refused: RefusedValue[] = [];
  const taken = new Set<string>();
  for (const value of values) {
    const found = place(value, scope);
    const key = typeof found === 'string' ? '' : JSON.stringify([found.period, found.item, found.field]);
    if (typeof found === 'string') refused.push({ line: value.line, text: value.text, problem: found });
    else if (taken.has(key)) {
      const problem = translate(scope.language, 'history.twice');
      refused.push({ line: value.line, text: value.text, problem });
    } else {
      taken.add(key);
      placed.push(found);
    }
  }
  return { placed, refused };
}

function place(value: TableValue, scope: HistoryScope): HistoryValue | string {
  const { definition, language, now } = scope;
  const period = readPeriodName(value.period);
  if (period === undefined) return translate(language, 'history.no-period', { text: value.period });
  if (cadenceOf(period) !== definition.cadence) return translate(language, 'history.cadence', { period });
  if (comparePeriods(period, now) >= 0) return translate(language, 'history.not-yet', { period });

  const asked = askedIn(period, scope);
  const items = exact(value.item, namedItems(asked));
  if (items.type !== 'one') return unclear('item', value.item, items, language);
  const { item, fields } = items.target;
  const [only] = fields;
  const fits =
    value.field === '' && only !== undefined && fields.length === 1
      ? { type: 'one' as const, target: { field: only } }
      : exact(value.field, namedFields([items.target]));
  if (fits.type !== 'one') return unclear('field', value.field, fits, language);
  const { field } = fits.target;
  if (field.input.type === 'records') return translate(language, 'history.records', { field: field.label });
  const read = readField(field, value.text, language);
  if (!read.ok) return read.problem;
  const section = definition.sections.find(({ items: own }) => own.some(({ id }) => id === item.id));
  return {
    period,
    section: section?.id ?? '',
    item: item.id,
    field: field.id,
    value: read.cells[field.id] ?? '',
  };
}

function askedIn(period: PeriodId, { definition, plan, language }: HistoryScope): readonly AskedItem[] {
  const record = { version: 0, answers: {}, past: {} };
  return definition.sections.flatMap(({ id, items }) =>
    items.map((item) => askedItem({ definition, period, section: id, plan, record, language }, item)),
  );
}

function unclear(
  what: 'item' | 'field',
  name: string,
  match: { readonly type: 'several' | 'none' },
  language: Language,
): string {
  return translate(language, `history.${what}-${match.type}`, { name });
}
