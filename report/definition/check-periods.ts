import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Outline } from './outline.ts';
import type { Finding } from './problem.ts';

/** A dated report lists its periods, no other does, and no day is in two of them. */
export function checkPeriods({ cadence, periods }: Outline, language: Language): readonly Finding[] {
  if (cadence !== 'dated') {
    const message = translate(language, 'check.periods-not-dated');
    return periods === undefined ? [] : [{ severity: 'error', path: ['periods'], at: 'key', message }];
  }
  if (periods === undefined)
    return [{ severity: 'error', path: ['cadence'], message: translate(language, 'check.periods-missing') }];
  return periods.flatMap((period, index): readonly Finding[] => {
    const other = periods.find(
      (earlier, at) =>
        at < index &&
        period !== undefined &&
        earlier !== undefined &&
        earlier.from <= period.to &&
        period.from <= earlier.to,
    );
    if (other === undefined) return [];
    const message = translate(language, 'check.periods-overlap', { from: other.from, to: other.to });
    return [{ severity: 'error', path: ['periods', index, 'from'], message }];
  });
}
