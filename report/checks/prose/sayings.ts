import { byText } from '../../remembered/by-text.ts';
import type { Saying, State } from './claim.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import {
  budgetNouns,
  comparisons,
  doubled,
  fallBefore,
  falling,
  halved,
  intended,
  negated,
  riseBefore,
  rising,
  statedBefore,
  steady,
  unchanged,
} from './vocabulary.ts';

/** A saying with its place in the clause. */
export interface PlacedSaying {
  readonly saying: Saying;
  readonly start: number;
  readonly end: number;
}

const states: readonly (readonly [State, RegExp])[] = [
  ['halved', halved],
  ['doubled', doubled],
  ['unchanged', unchanged],
  ['steady', steady],
  ['rising', rising],
  ['falling', falling],
];

/** The clauses of a report, which several checks look at. */
const mostTexts = 2_000;

/** Reads what a clause says of figures, without knowing which. */
export const sayingsIn = byText((text): readonly PlacedSaying[] => {
  const quantities = quantitiesIn(text);
  const used = new Set<Quantity>();
  const sayings = [...fromTo(text, quantities, used), ...compared(text, quantities, used)];
  for (const quantity of quantities) {
    if (used.has(quantity)) continue;
    const before = text.slice(0, quantity.start);
    const way = fallBefore.test(before) ? 'fall' : riseBefore.test(before) ? 'rise' : undefined;
    const place = { start: quantity.start, end: quantity.end };
    if (way !== undefined) sayings.push({ saying: { type: 'change', way, quantity }, ...place });
    else if (statedBefore.test(before) && !intended.test(before))
      sayings.push({ saying: { type: 'level', quantity }, ...place });
  }
  if (!negated.test(text)) sayings.push(...stated(text));
  return sayings;
}, mostTexts);

function fromTo(text: string, quantities: readonly Quantity[], used: Set<Quantity>): PlacedSaying[] {
  return quantities.flatMap((from, index) => {
    const to = quantities[index + 1];
    const lead = /(?:fra|frå|from)\s*$/iu.exec(text.slice(0, from.start));
    if (to === undefined || lead === null) return [];
    const before = text.slice(0, lead.index);
    const way = fallBefore.test(before) ? 'fall' : riseBefore.test(before) ? 'rise' : undefined;
    if (!/^(?:\s*\p{L}+){0,3}\s*(?:til|to)\s*$/iu.test(text.slice(from.end, to.start))) return [];
    used.add(from).add(to);
    return [
      {
        saying: { type: 'from-to', from, to, ...(way === undefined ? {} : { way }) },
        start: from.start,
        end: to.end,
      },
    ];
  });
}

function compared(text: string, quantities: readonly Quantity[], used: Set<Quantity>): PlacedSaying[] {
  if (negated.test(text)) return [];
  const found: PlacedSaying[] = [];
  for (const { way, with: to, pattern } of comparisons) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const quantity = quantities.find(
      ({ start, end }) =>
        end <= match.index && /^\s*(?:\p{L}+\s*)?$/u.test(text.slice(end, match.index)) && start >= 0,
    );
    const end = match.index + match[0].length;
    if (quantity !== undefined) used.add(quantity);
    // "over budsjett på 3" may be the budget itself.
    const after = quantities.find(
      ({ start }) => start >= end && /^\s*(?:på|of)\s*$/iu.test(text.slice(end, start)),
    );
    if (after !== undefined) used.add(after);
    found.push({
      saying: { type: 'comparison', way, with: to, ...(quantity === undefined ? {} : { quantity }) },
      start: quantity?.start ?? match.index,
      end,
    });
  }
  for (const { way, pattern } of budgetNouns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const from = match.index + match[0].length;
    const quantity = quantities.find(
      ({ start }) => start >= from && /^(?:\s+\p{L}+){0,4}\s+(?:på|of)\s*$/iu.test(text.slice(from, start)),
    );
    if (quantity !== undefined) used.add(quantity);
    found.push({
      saying: { type: 'comparison', way, with: 'budget', ...(quantity === undefined ? {} : { quantity }) },
      start: match.index,
      end: quantity?.end ?? from,
    });
  }
  return found;
}

function stated(text: string): readonly PlacedSaying[] {
  return states.flatMap(([state, pattern]) => {
    const match = pattern.exec(text);
    return match === null
      ? []
      : [
          {
            saying: { type: 'state' as const, state },
            start: match.index,
            end: match.index + match[0].length,
          },
        ];
  });
}
