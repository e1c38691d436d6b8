import type { ColourBand } from '../status/find-band.ts';

/** The limits of all colours as one line of YAML. @example bandsMend(bands) //=> '{ red: "> 6", green: "<= 6" }' */
export function bandsMend(bands: readonly Pick<ColourBand, 'colour' | 'text'>[]): string {
  return `{ ${bands.map(({ colour, text }) => `${colour}: "${text}"`).join(', ')} }`;
}
