import type { AnswerChart } from '../../report/conversation/answer.ts';
import type { JsonObject } from '../card.ts';
import { clipName } from '../clip-name.ts';
import { quietText } from './quiet-text.ts';
import { richText } from './rich-text.ts';
import { sparkline } from './sparkline.ts';
import { textRun } from './text-run.ts';

/**
 * Gives a chart. Clients that know none show the same figures as a line of bars; the lowest and highest in words stand under both, and
 * the figures themselves in the answer's table.
 */
export function answerChart(chart: AnswerChart): readonly JsonObject[] {
  const { title, unit, points, words } = chart;
  const first = points[0]?.label ?? '';
  const last = points.at(-1)?.label ?? '';
  return [
    {
      type: 'Chart.Line',
      title: clipName(title),
      yAxisTitle: unit,
      data: [
        {
          legend: clipName(title),
          values: points.map(({ label, value }) => ({ x: label, y: Number(value) })),
        },
      ],
      fallback: {
        type: 'Container',
        items: [
          richText([textRun(sparkline(points.map(({ value }) => value)), { size: 'extraLarge' })], 'medium'),
          quietText(`${first} – ${last}`),
        ],
      },
    },
    quietText(words, 'small'),
  ];
}
