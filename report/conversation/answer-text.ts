import type { Language } from '../language/language.ts';
import { colourText } from '../status/colour-name.ts';
import type { Answer, AnswerLine } from './answer.ts';

/**
 * An answer as plain text, for a terminal: everything that its card says, the chart in words.
 * @example answerText(answer, 'nb') //=> 'Sykefravær\n▲ Gul …\nSamlet sykefravær: 5,3 % …\nMars 2024 · svarversjon 2 · …'
 */
export function answerText(answer: Answer, language: Language): string {
  const { status, chart, table, suggestions } = answer;
  return [
    answer.title,
    ...(status === undefined ? [] : [joined([colourText(status.colour, language), status.reason])]),
    answer.lead ?? '',
    ...answer.lines.map((line) => lineText(line, language)),
    ...(table === undefined
      ? []
      : [
          table.columns.join(' | '),
          ...table.rows.map(({ label, cells }) => [label, cells.join(' | ')].filter(Boolean).join(': ')),
        ]),
    chart?.words ?? '',
    answer.source,
    suggestions.length === 0 ? '' : suggestions.map((text) => `[${text}]`).join(' '),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function lineText({ label, value, trend, status, comment }: AnswerLine, language: Language): string {
  const figure = [value, trend].filter((part) => part !== undefined && part !== '').join(' ');
  const colour = status === undefined ? '' : joined([colourText(status.colour, language), status.reason]);
  const text = [figure, colour, comment ?? ''].filter((part) => part !== '').join(' · ');
  return text === '' ? label : `${label}: ${text}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' – ');
}
