import type { Calibration, MethodRecord } from '../../report/early-warning/back-test.ts';
import type { TestedFigure } from '../../report/early-warning/test-definition.ts';
import type { YearFigure } from '../../report/early-warning/year-figure.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import { formatNumber } from '../../report/number/format-number.ts';
import { periodLabel } from '../../report/period/period-label.ts';
import { periodOf, periodParts } from '../../report/period/period-parts.ts';

/** Back-tests as text: for each row the methods, the best first, and how often the best was right through the year. */
export function backTestText(tested: readonly TestedFigure[], language: Language): string {
  if (tested.length === 0) return translate(language, 'history.backtest-none');
  return tested.map((one) => figureText(one, language)).join('\n\n');
}

function figureText({ item, title, figure, tested }: TestedFigure, language: Language): string {
  const years = tested.fullYears;
  const heading = translate(language, 'history.backtest-row', {
    title,
    label: figure.label,
    place: `${item}/${figure.id}`,
    years: years.length,
    list: years.join(', '),
  });
  const [best] = tested.methods;
  if (best === undefined) return [heading, `  ${translate(language, 'history.backtest-short')}`].join('\n');
  return [
    heading,
    ...tested.methods.map((record, index) => `  ${methodText(record, index === 0, figure, language)}`),
    ...table(best, figure, language).map((line) => `  ${line}`),
  ].join('\n');
}

function methodText(
  { method, right, compared, meanError }: MethodRecord,
  isBest: boolean,
  { decimals }: YearFigure,
  language: Language,
): string {
  return translate(language, isBest ? 'history.backtest-best' : 'history.backtest-method', {
    method: translate(language, `rules.method-${method}`),
    right,
    compared,
    error: formatNumber(meanError, { decimals: decimals + 1, language }),
  });
}

const columns = [
  'years',
  'right',
  'hits',
  'misses',
  'falseAlarms',
] as const satisfies readonly (keyof Calibration)[];

function table({ calibration }: MethodRecord, figure: YearFigure, language: Language): readonly string[] {
  const heading = [
    translate(language, 'history.backtest-after'),
    ...columns.map((column) => translate(language, `history.backtest-${column}`)),
  ];
  const rows = calibration.map((line) => [
    afterText(figure, line.gone, language),
    ...columns.map((column) => String(line[column])),
  ]);
  const widths = heading.map((_, index) =>
    Math.max(...[heading, ...rows].map((row) => row[index]?.length ?? 0)),
  );
  return [heading, ...rows].map((row) =>
    row
      .map((text, index) =>
        index === 0 ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0),
      )
      .join('  '),
  );
}

function afterText({ period }: YearFigure, gone: number, language: Language): string {
  const parts = periodParts(period);
  const after = parts.cadence === 'dated' ? period : periodOf({ ...parts, number: gone });
  return periodLabel(after, language, { year: false });
}
