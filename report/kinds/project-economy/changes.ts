import type { Language } from '../../language/language.ts';
import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { formatValue } from '../../number/format-value.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { ItemChange, ItemContext } from '../kind.ts';
import type { ProjectEconomyItem } from './schema.ts';
import type { EconomyValues } from './values.ts';

/** Entered figures of the carried columns that are others than in the period before; accounts always are, so they are no news. */
export function economyChanges(
  item: ProjectEconomyItem,
  before: EconomyValues,
  now: EconomyValues,
  { language }: ItemContext,
): readonly ItemChange[] {
  const { unit, decimals } = item;
  const print = (value: DecimalText) => formatValue(value, { unit, decimals, language });
  const known = [...before.values()].some((column) => column.size > 0);
  if (!known) return [];
  return item.rows
    .filter(({ formula }) => formula === undefined)
    .flatMap((row) =>
      item.columns
        .filter(({ carry, formulas }) => carry && formulas === undefined)
        .flatMap((column): readonly ItemChange[] => {
          const from = before.get(column.id)?.get(row.id);
          const to = now.get(column.id)?.get(row.id);
          const text = changeText(from, to, print, language);
          if (text === undefined) return [];
          const values = { row: localText(row.label, language), column: localText(column.label, language) };
          return [{ label: translate(language, 'projects.cellOf', values), text }];
        }),
    );
}

function changeText(
  from: DecimalText | undefined,
  to: DecimalText | undefined,
  print: (value: DecimalText) => string,
  language: Language,
): string | undefined {
  if (from === to) return undefined;
  if (from === undefined)
    return to === undefined ? undefined : translate(language, 'projects.changeNewValue', { to: print(to) });
  if (to === undefined) return translate(language, 'projects.changeBlank', { from: print(from) });
  return translate(language, 'projects.changeText', { from: print(from), to: print(to) });
}
