import type { Colour } from '../../report/status/status.ts';
import type { RunLook } from './text-run.ts';

const looks: Readonly<Record<Colour, RunLook>> = {
  green: { color: 'good', weight: 'bolder' },
  yellow: { color: 'warning', weight: 'bolder' },
  red: { color: 'attention', weight: 'bolder' },
  discretionary: { weight: 'bolder' },
  'no-data': { weight: 'bolder' },
  'not-applicable': { weight: 'bolder' },
};

/**
 * Gives how a colour's mark and word look.
 * @example colourLook('green') //=> { color: 'good', weight: 'bolder' }
 */
export function colourLook(colour: Colour): RunLook {
  return looks[colour];
}
