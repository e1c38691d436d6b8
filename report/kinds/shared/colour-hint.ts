import { translate } from '../../messages/translate.ts';
import { colourText } from '../../status/colour-name.ts';
import type { ItemContext } from '../kind.ts';
import type { ChosenColour } from './colour-choice.ts';
import { periodName } from './period-name.ts';
import type { Previous } from './previous-value.ts';

/** The colour chosen last time, for the hint under a choice: "Februar: ▲ Gul". */
export function colourHint(
  previous: Previous<ChosenColour> | undefined,
  context: ItemContext,
): string | undefined {
  if (previous === undefined) return undefined;
  return translate(context.language, 'kinds.hintColour', {
    period: periodName(previous.period, context),
    colour: colourText(previous.value, context.language),
  });
}
