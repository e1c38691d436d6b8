import { translate } from '../../messages/translate.ts';
import type { ItemContext } from '../kind.ts';
import { areaColourText, readAreaColour } from './area-colour.ts';
import { periodName } from './period-name.ts';
import { previousValue } from './previous-value.ts';

/** The colour chosen last time, for the hint under a choice: "3. tertial 2023: ▲ Gul". */
export function areaHint(cell: string, context: ItemContext): string | undefined {
  const previous = previousValue(context, (period) => readAreaColour(context.history(cell, period)));
  if (previous === undefined) return undefined;
  return translate(context.language, 'kinds.hintColour', {
    period: periodName(previous.period, context),
    colour: areaColourText(previous.value, context.language),
  });
}
