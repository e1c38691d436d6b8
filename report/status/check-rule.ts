import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { roundDecimal } from '../number/decimal.ts';
import { formatNumber } from '../number/format-number.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import type { Direction, Unit } from '../value/unit.ts';
import { inBand } from './band.ts';
import { percentDecimals } from './deviation.ts';
import { type BandColour, colourBands } from './find-band.ts';
import type { StatusRule } from './rule-schema.ts';
import { findSeams, goesAgainst, type Seam, sortedRanges } from './seams.ts';

/** Something wrong (the definition is refused) or doubtful (it is shown) about a rule. `message` is a finished sentence. */
export interface RuleFinding {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The colour whose limits it is about; absent when it is about the limits together. */
  readonly colour?: BandColour;
}

/** The indicator that a rule stands at. */
export interface RuleSubject {
  readonly unit: Unit;
  readonly decimals: number;
  readonly direction: Direction;
  readonly target?: DecimalText | undefined;
}

/**
 * Checks a rule against its indicator, when the definition is loaded: values that no colour or two colours hold, given
 * how the value is printed; colours that go the other way than the direction; a target in its own red band; a percent
 * sign on what is not a percentage. In order, nothing is found.
 */
export function checkRule(
  rule: StatusRule,
  subject: RuleSubject,
  language: Language,
): readonly RuleFinding[] {
  const deviation = 'deviation' in rule ? rule.deviation : undefined;
  const isShare = deviation?.as === 'percent';
  const decimals = isShare ? percentDecimals : subject.decimals;
  const bands = colourBands('deviation' in rule ? rule.deviation.bands : rule.bands);
  const ranges = sortedRanges(bands, decimals);
  const findings: RuleFinding[] = [];

  const stray = bands.find(({ band }) => band.percent && !isShare && !isPercentage(subject.unit));
  if (stray !== undefined) {
    findings.push({
      severity: 'error',
      message: translate(language, 'status.checkPercent', { text: stray.text }),
      colour: stray.colour,
    });
  }
  for (const seam of findSeams(ranges, decimals)) findings.push(seamFinding(seam, decimals, language));
  if (subject.direction !== 'none' && goesAgainst(ranges, subject.direction)) {
    findings.push({ severity: 'error', message: translate(language, `status.check-${subject.direction}`) });
  }
  const target = subject.target === undefined ? undefined : roundDecimal(subject.target, decimals);
  const red = bands.find(({ colour }) => colour === 'red');
  if (deviation === undefined && target !== undefined && red !== undefined && inBand(target, red.band)) {
    const printed = formatNumber(target, { decimals, language });
    const message = translate(language, 'status.checkTarget', { target: printed, text: red.text });
    findings.push({ severity: 'warning', message, colour: 'red' });
  }
  return findings;
}

function seamFinding(seam: Seam, decimals: number, language: Language): RuleFinding {
  const print = (value: DecimalText | undefined): string =>
    value === undefined ? '' : formatNumber(value, { decimals, language });
  const values = { shape: shapeOf(seam), from: print(seam.from), to: print(seam.to) };
  return seam.type === 'gap'
    ? { severity: 'warning', message: translate(language, 'status.checkGap', values) }
    : { severity: 'error', message: translate(language, 'status.checkOverlap', values) };
}

function shapeOf({ from, to }: Seam): 'all' | 'below' | 'above' | 'one' | 'between' {
  if (from === undefined) return to === undefined ? 'all' : 'below';
  if (to === undefined) return 'above';
  return from === to ? 'one' : 'between';
}

function isPercentage(unit: Unit): boolean {
  return unit === 'percent' || unit === 'percentage-points';
}
