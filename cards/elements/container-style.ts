import type { Colour } from '../../report/status/status.ts';

/** A container's background. */
export type ContainerStyle = 'emphasis' | 'good' | 'warning' | 'attention';

const styles: Readonly<Record<Colour, ContainerStyle>> = {
  green: 'good',
  yellow: 'warning',
  red: 'attention',
  discretionary: 'emphasis',
  'no-data': 'emphasis',
  'not-applicable': 'emphasis',
};

/**
 * Gives the background that goes with a colour; the word and mark stand in the text on it.
 * @example containerStyle('red') //=> 'attention'
 */
export function containerStyle(colour: Colour): ContainerStyle {
  return styles[colour];
}
