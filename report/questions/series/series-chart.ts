import type { AnswerChart } from '../../conversation/answer.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import { compareDecimals } from '../../number/decimal.ts';
import { unitName } from '../../number/unit-name.ts';
import { periodLabel } from '../../period/period-label.ts';
import { formatCell } from '../../value/format-cell.ts';
import { type KnownPoint, knownPoints } from './known-points.ts';
import type { Series } from './series.ts';

/** A line needs two points. */
const fewest = 2;

/** A series as a chart, with its lowest and highest in words; undefined with fewer than two figures. */
export function seriesChart(series: Series, language: Language): AnswerChart | undefined {
  const known = knownPoints(series);
  const [first] = known;
  if (first === undefined || known.length < fewest) return undefined;
  const sorted = known.toSorted((a, b) => compareDecimals(a.cell.value, b.cell.value));
  const lowest = sorted[0] ?? first;
  const highest = sorted.at(-1) ?? first;
  return {
    title: series.label,
    unit: unitName(first.cell.unit, language),
    points: known.map(({ period, cell }) => ({
      label: periodLabel(period, language, { short: true, year: true }),
      value: cell.value,
    })),
    words: translate(language, 'question.chartWords', {
      low: shown(lowest, language),
      lowWhen: periodLabel(lowest.period, language),
      high: shown(highest, language),
      highWhen: periodLabel(highest.period, language),
    }),
  };
}

function shown({ cell }: KnownPoint, language: Language): string {
  return formatCell(cell, language) ?? '';
}
