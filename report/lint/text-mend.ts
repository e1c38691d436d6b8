import { parseBand } from '../status/band.ts';
import type { TextMeaning } from './text-meaning.ts';

const ends =
  /^\s*(?<first>[<>]=?)\s*(?<low>-?[\d.,]+)(?<between>\D+?)(?<second>[<>]=?)\s*(?<high>-?[\d.,]+)(?<unit>.*)$/u;

/** Proposes the rule that a text describes, or the limits that were meant. */
export function textMend(meaning: TextMeaning, text: string, row: object): string {
  if (meaning === 'discretion') return 'status: { discretionary: true }';
  // A figure that is a change in percent already is counted from nothing.
  if (meaning === 'line')
    return 'unit' in row && row.unit === 'percent'
      ? 'status: { linear: { baseline: 0 } }'
      : 'status: { linear: {} }';
  if (meaning === 'change')
    return 'status: { change: { from: baseline, as: percent, bands: { green: "<= -10", yellow: "> -10 and <= 0", red: "> 0" } } }';
  return turned(text) ?? exact(text) ?? '">= 65 and < 70"';
}

/** `> 70 and < 65` lets nothing through; its ends may have changed places. */
function turned(text: string): string | undefined {
  const { first, low, between, second, high, unit = '' } = ends.exec(text)?.groups ?? {};
  if (first === undefined || low === undefined || second === undefined || high === undefined)
    return undefined;
  const other = `${first} ${high}${between ?? ' '}${second} ${low}${unit}`;
  return parseBand(other) === undefined ? undefined : `"${other}"`;
}

/** A point before three digits may divide thousands or decimals. */
function exact(text: string): string | undefined {
  const plain = text.replace(/(\d)[.,](\d{3})(?!\d)/u, '$1$2');
  return plain !== text && parseBand(plain) !== undefined ? `"${plain}"` : undefined;
}
