import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  divideDecimals,
  subtractDecimals,
  toDecimalText,
} from '../number/decimal.ts';
import type { DecimalText } from '../value/decimal-text.ts';
import { type ProjectionMethod, projectionMethods } from './project-year.ts';
import { fullYears, type Replay, replayYears } from './replay-years.ts';
import type { YearFigure } from './year-figure.ts';

/** How often a method was right, once so much of the year had gone. A warning is any other colour than green. */
export interface Calibration {
  /** How many periods had gone. */
  readonly gone: number;
  readonly years: number;
  /** The colour was the one that the year ended with. */
  readonly right: number;
  /** Warned, and the year ended yellow or red. */
  readonly hits: number;
  /** Did not warn, and the year ended yellow or red. */
  readonly misses: number;
  /** Warned, and the year ended green. */
  readonly falseAlarms: number;
}

/** One method's record. */
export interface MethodRecord {
  readonly method: ProjectionMethod;
  /** How many projections are compared: those that every method that was tried could make. */
  readonly compared: number;
  /** How many of those had the right colour. */
  readonly right: number;
  /** How far from the year's end those were on average, in the figure's unit. */
  readonly meanError: DecimalText;
  /** By how much of the year had gone, over all years that the method could see. */
  readonly calibration: readonly Calibration[];
}

/** What a back-test on earlier years found. */
export interface BackTest {
  readonly fullYears: readonly number[];
  /** The best first. */
  readonly methods: readonly MethodRecord[];
}

/** Fewer full years than this say nothing of how often a projection is right. */
export const fewestYears = 2;

/**
 * Tries the ways to project a year's colour on the earlier years, and orders them by how often the colour was right; then by
 * how near they came, then the simplest first. With fewer full years than two nothing is tried.
 */
export function backTest(figure: YearFigure): BackTest {
  const years = fullYears(figure).map(({ year }) => year);
  if (years.length < fewestYears) return { fullYears: years, methods: [] };
  const replays = replayYears(figure);
  const tried = projectionMethods.filter((method) => replays.some((replay) => replay.method === method));
  const records = tried.map((method) => recordOf(method, replays, tried.length));
  return { fullYears: years, methods: records.toSorted(byRecord) };
}

function recordOf(method: ProjectionMethod, replays: readonly Replay[], tried: number): MethodRecord {
  const own = replays.filter((replay) => replay.method === method);
  const compared = own.filter(
    ({ year, gone }) =>
      replays.filter((other) => other.year === year && other.gone === gone).length === tried,
  );
  const errors = compared.map(({ projected, ended }) => absoluteDecimal(subtractDecimals(projected, ended)));
  const count = toDecimalText(compared.length);
  return {
    method,
    compared: compared.length,
    right: compared.filter(isRight).length,
    meanError: count === '0' ? count : divideDecimals(addDecimals(...errors), count, 20),
    calibration: [...new Set(own.map(({ gone }) => gone))]
      .toSorted((a, b) => a - b)
      .map((gone) =>
        calibrationOf(
          gone,
          own.filter((replay) => replay.gone === gone),
        ),
      ),
  };
}

function calibrationOf(gone: number, replays: readonly Replay[]): Calibration {
  const count = (is: (replay: Replay) => boolean): number => replays.filter(is).length;
  return {
    gone,
    years: replays.length,
    right: count(isRight),
    hits: count(({ expected, actual }) => expected !== 'green' && actual !== 'green'),
    misses: count(({ expected, actual }) => expected === 'green' && actual !== 'green'),
    falseAlarms: count(({ expected, actual }) => expected !== 'green' && actual === 'green'),
  };
}

function isRight({ expected, actual }: Replay): boolean {
  return expected === actual;
}

function byRecord(a: MethodRecord, b: MethodRecord): number {
  return b.right - a.right || compareDecimals(a.meanError, b.meanError);
}
