import type { CellTexts } from '../answer/item-answer.ts';
import { type TakenItem, wholeItem } from '../answer/taken.ts';
import type { Field } from '../kinds/field.ts';
import type { ItemContext } from '../kinds/kind.ts';
import { hint } from '../kinds/shared/hint.ts';
import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import { isDecimalText } from '../number/decimal.ts';
import { periodLabel } from '../period/period-label.ts';
import { periodsOf, wholeText } from './whole-texts.ts';
import { periodNames } from './months-source.ts';

/** A field with what an item of another report says standing in its input, and where it comes from as its hint. */
export function fillFromReport(field: Field, { taken, language }: ItemContext): Field {
  if (taken === undefined) return field;
  const found = wholeText(field, taken);
  const prefill = found === undefined ? undefined : prefillOf(field, found.cells);
  const title = taken.title === undefined ? '' : localText(taken.title, language);
  const explained =
    found === undefined
      ? nothingTaken(field, taken, title, language)
      : prefill === undefined
        ? undefined
        : [
            translate(language, 'parts.whole', {
              title,
              period: periodLabel(found.period, language, { year: true }),
            }),
            ...(found.open
              ? [
                  translate(language, 'parts.open', {
                    count: 1,
                    periods: periodLabel(found.period, language, { year: true }),
                  }),
                ]
              : []),
          ];
  const joined = hint(field.hint, ...(explained ?? []));
  return {
    ...field,
    ...(joined === undefined ? {} : { hint: joined }),
    ...(prefill === undefined ? {} : { prefill }),
  };
}

/** The cells that the field can hold; undefined where it cannot hold what the other report says. */
function prefillOf({ id, input }: Field, cells: CellTexts): CellTexts | undefined {
  if (input.type === 'records') return cells;
  const text = cells[id];
  if (text === undefined) return undefined;
  if (input.type === 'choice' && !input.choices.some(({ value }) => value === text)) return undefined;
  if (input.type === 'number' && !isDecimalText(text)) return undefined;
  return { [id]: text };
}

/** Why nothing is taken; said where a text is asked for, not at each choice beside it. */
function nothingTaken(
  { input }: Field,
  taken: TakenItem,
  title: string,
  language: Language,
): readonly string[] | undefined {
  if (input.type === 'choice' || (input.type === 'text' && input.format === 'https')) return undefined;
  const known = periodsOf(taken);
  const isWithheld = known.some((period) => taken.periods[period]?.withheld?.includes(wholeItem) === true);
  if (isWithheld) return [translate(language, 'parts.withheld')];
  if (taken.title === undefined) return [translate(language, 'parts.unknown-report')];
  if (known.length === 0) return [translate(language, 'parts.not-opened', { title })];
  return [translate(language, 'parts.unanswered', { title, periods: periodNames(known, language) })];
}
