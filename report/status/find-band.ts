import type { DecimalText } from '../value/decimal-text.ts';
import { type Band, inBand, parseBand } from './band.ts';
import type { Bands } from './rule-schema.ts';

export type BandColour = 'green' | 'yellow' | 'red';

export interface ColourBand {
  readonly colour: BandColour;
  /** As the definition writes it. */
  readonly text: string;
  readonly band: Band;
}

/** Worst first: where the limits of two colours overlap, the worse colour holds. */
const order = ['red', 'yellow', 'green'] as const;

/** Gives the bands that a rule has, worst colour first. */
export function colourBands(bands: Bands): readonly ColourBand[] {
  return order.flatMap((colour) => {
    const text = bands[colour];
    const band = text === undefined ? undefined : parseBand(text);
    return text === undefined || band === undefined ? [] : [{ colour, text, band }];
  });
}

/** Gives the worst band that a value, rounded as it is printed, is in. */
export function findBand(value: DecimalText, bands: Bands): ColourBand | undefined {
  return colourBands(bands).find(({ band }) => inBand(value, band));
}
