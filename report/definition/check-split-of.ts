import { z } from 'zod';
import { computeItem, type Item } from '../kinds/index.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { familyOf } from '../number/unit-family.ts';
import { periodOf } from '../period/period-parts.ts';
import type { Unit } from '../value/unit.ts';
import { partsOf } from '../kinds/variance-split/source.ts';
import { nearestName } from './nearest-name.ts';
import { parsedItem } from './parsed-item.ts';
import type { Finding } from './problem.ts';

const dataSchema = z.looseObject({
  sections: z.array(z.looseObject({ items: z.array(z.unknown()).catch([]) }).catch({ items: [] })).catch([]),
});

/** What a split names is a value that an item of the same section has, and counts the same sort of thing. */
export function checkSplitOf(data: unknown, language: Language): readonly Finding[] {
  const { sections } = dataSchema.parse(data);
  const known = sections.flatMap(({ items }) => items.flatMap((raw) => parsedItem(raw)?.id ?? []));
  return sections.flatMap(({ items: raw }, section) => {
    const items = raw.map(parsedItem);
    return items.flatMap((item, index): readonly Finding[] => {
      if (item?.kind !== 'variance-split' || item.of === undefined) return [];
      // An item that does not exist at all is told of with everything that items need of each other.
      if (!known.includes(partsOf(item.of).item)) return [];
      const others = items.flatMap((other) => (other === undefined || other === item ? [] : [other]));
      const names = new Map<string, Unit>(others.flatMap((other) => valuesOf(other)));
      const unit = names.get(item.of);
      if (unit !== undefined && familyOf(unit) === familyOf(item.unit)) return [];
      const values = [...names.keys()];
      const message = translate(language, 'requirements.unknownValue', {
        name: item.of,
        known: nearestName(item.of, values) ?? others.map(({ id }) => id).join(', '),
      });
      return [{ severity: 'error', path: ['sections', section, 'items', index, 'of'], message }];
    });
  });
}

function valuesOf(item: Item) {
  const period = periodOf({ cadence: 'monthly', year: 2024, number: 1 });
  const { cells } = computeItem(item, undefined, {
    language: 'en',
    period,
    plan: () => undefined,
    history: () => undefined,
    historyPeriods: [],
  });
  return cells.map(({ id, column, unit }) => [`${item.id}/${id}/${column}`, unit] as const);
}
