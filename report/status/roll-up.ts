import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { colourName } from './colour-name.ts';
import type { Colour, Status } from './status.ts';

/** One part of what is rolled up, with the name that people know it by. */
export interface RolledUp {
  readonly label: string;
  readonly status: Status;
}

/**
 * Worst first. A missing value is worse than green, since it may hide anything, and better than a colour that someone
 * has to act on. What is not applicable does not count.
 */
export const rolledUpOrder = [
  'red',
  'yellow',
  'discretionary',
  'no-data',
  'green',
] as const satisfies readonly Colour[];

const mostNamed = 3;

/**
 * Gives the worst of several statuses, and names those that decide it: red, yellow, discretionary, no data, green.
 * Nothing to roll up, or only what is not applicable, is itself not applicable.
 * @example rollUp([{ label: 'AML-brudd', status: red }, { label: 'Sykefravær', status: green }], 'nb').reason //=> 'Rød: AML-brudd'
 */
export function rollUp(statuses: readonly RolledUp[], language: Language): Status {
  const worst = rolledUpOrder.find((colour) => statuses.some(({ status }) => status.colour === colour));
  if (worst === undefined) {
    return {
      colour: 'not-applicable',
      decidedBy: 'nobody',
      reason: translate(language, 'status.nothingToRollUp'),
    };
  }
  const deciding = statuses.filter(({ status }) => status.colour === worst).map(({ label }) => label);
  const reason =
    worst === 'green'
      ? translate(language, 'status.allGreen', { count: deciding.length, label: deciding[0] ?? '' })
      : translate(language, 'status.worstOf', {
          colour: colourName(worst, language),
          labels: listOf(deciding, language),
        });
  return { colour: worst, decidedBy: 'roll-up', reason };
}

function listOf(labels: readonly string[], language: Language): string {
  const named = labels.slice(0, mostNamed).join(', ');
  const more = labels.length - mostNamed;
  return more > 0 ? translate(language, 'status.andMore', { labels: named, more }) : named;
}
