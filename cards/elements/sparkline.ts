const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/**
 * Draws figures as a line of bars, the lowest as the smallest and the highest as the tallest; all alike when they are equal.
 * @example sparkline(['1', '2', '3']) //=> '▁▅█'
 */
export function sparkline(values: readonly string[]): string {
  const numbers = values.map(Number);
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  return numbers
    .map((number) => {
      const share = high === low ? 0.5 : (number - low) / (high - low);
      return bars[Math.round(share * (bars.length - 1))] ?? bars[0];
    })
    .join('');
}
