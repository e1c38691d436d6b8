import { translate } from '../messages/translate.ts';
import { compareDecimals, roundDecimal } from '../number/decimal.ts';
import { bandRange } from '../status/band-range.ts';
import { limitsDecimals } from '../status/check-rule.ts';
import { colourNameInText } from '../status/colour-name.ts';
import type { ColourBand } from '../status/find-band.ts';
import type { LimitsCheck } from './lint-limits.ts';

/** Limits written finer than the figure is rounded, and a colour that therefore no figure can have. */
export const lintDecimals: LimitsCheck = ({ limits, subject, language }) => {
  // A part of the year's limits is rounded to the figure's decimals by itself.
  if (limits.on !== 'value' || limits.path.includes('prorated')) return [];
  const decimals = limitsDecimals(limits, subject);
  const finest = Math.max(...limits.bands.map(writtenDecimals));
  const mend = `decimals: ${finest}`;
  const empty = limits.bands.filter(({ band }) => {
    const { low, high } = bandRange(band, decimals);
    const exact = band.bounds.some(({ op, value }) => op === '=' && roundDecimal(value, decimals) !== value);
    return exact || (low !== undefined && high !== undefined && compareDecimals(low, high) > 0);
  });
  if (empty.length > 0) {
    return empty.map(({ colour, text }) => {
      const values = { colour: colourNameInText(colour, language), text, decimals };
      const message = translate(language, 'lint.emptyBand', values);
      return { severity: 'warning', message, path: [...limits.path, colour], mend };
    });
  }
  const finer = limits.bands.find((own) => writtenDecimals(own) > decimals);
  if (finer === undefined) return [];
  const matters = limits.bands.some(({ band }) =>
    band.bounds.some(({ value }) => roundDecimal(value, decimals) !== value),
  );
  const message = translate(language, 'lint.finerBand', {
    text: finer.text,
    decimals,
    matters: matters ? 'yes' : 'no',
  });
  const severity = matters ? 'warning' : 'note';
  return [{ severity, message, path: [...limits.path, finer.colour], mend }];
};

function writtenDecimals({ band }: ColourBand): number {
  return Math.max(...band.bounds.map(({ decimals }) => decimals));
}
