import { byText } from '../remembered/by-text.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { type Band, inBand, parseBand } from './band.ts';
import type { Bands } from './bands-schema.ts';

/** The colours that limits can give, worst first: where the limits of two colours overlap, the worse colour holds. */
export const bandColours = ['red', 'yellow', 'green'] as const;

export type BandColour = (typeof bandColours)[number];

export interface ColourBand {
  readonly colour: BandColour;
  /** As the definition writes it. */
  readonly text: string;
  readonly band: Band;
}

const readBand = byText(parseBand);

/** Gives the bands that a rule has, worst colour first. */
export function colourBands(bands: Bands): readonly ColourBand[] {
  return bandColours.flatMap((colour) => {
    const text = bands[colour];
    const band = text === undefined ? undefined : readBand(text);
    return text === undefined || band === undefined ? [] : [{ colour, text, band }];
  });
}

/** Gives the worst band that a value, rounded as it is printed, is in. */
export function findBand(value: DecimalText, bands: readonly ColourBand[]): ColourBand | undefined {
  return bands.find(({ band }) => inBand(value, band));
}
