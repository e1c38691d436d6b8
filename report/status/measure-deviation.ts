import type { MessageKey } from '../messages/catalogues.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { deviationFrom, valuesWithDeviation } from './deviation.ts';
import type { ColourBand } from './find-band.ts';
import type { Measure, Reference } from './measured.ts';

const missing: Readonly<Record<Reference, MessageKey>> = {
  target: 'status.noTarget',
  proratedTarget: 'status.noTarget',
  line: 'status.noTarget',
  baseline: 'rules.noBaseline',
  samePeriodLastYear: 'rules.noLastYear',
  previous: 'rules.noPrevious',
};

/** Gives what limits on a deviation compare, or why there is nothing to count the deviation from. */
export function measureDeviation(
  limits: {
    readonly from: Reference;
    readonly as: 'units' | 'percent';
    readonly bands: readonly ColourBand[];
  },
  value: DecimalText,
  reference: DecimalText | undefined,
): Measure | MessageKey {
  const { from, as, bands } = limits;
  if (reference === undefined) return missing[from];
  const compared = deviationFrom(value, reference, as);
  if (compared === undefined) return from === 'target' ? 'status.zeroTarget' : 'rules.zeroReference';
  return {
    compared,
    bands,
    deviation: { from, as },
    toValues: (band) => valuesWithDeviation(band, reference, as),
  };
}
