import { translate } from '../messages/translate.ts';
import { colourNameInText } from '../status/colour-name.ts';
import type { Colour } from '../status/status.ts';
import type { Check } from './check.ts';

const order: readonly Colour[] = ['green', 'yellow', 'red'];

/** An overall colour that is better than the worst of its areas, where it must not be (V8). */
export const worstOf: Check = {
  name: 'worst-of',
  find: ({ rolls, language }) =>
    rolls.flatMap(({ where, label, colour, areas }) => {
      const rank = order.indexOf(colour);
      const worst = areas.toSorted((a, b) => order.indexOf(b.colour) - order.indexOf(a.colour))[0];
      if (worst === undefined || rank === -1 || order.indexOf(worst.colour) <= rank) return [];
      const given = colourNameInText(colour, language);
      const expected = colourNameInText(worst.colour, language);
      const message = translate(language, 'findings.worstOf', { label, given, area: worst.label, expected });
      return [{ where, message, expected, given, confidence: 'likely' as const }];
    }),
};
