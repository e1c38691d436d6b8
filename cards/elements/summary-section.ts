import type { SummarySection } from '../../report/conversation/summary.ts';
import { labelled } from '../../report/language/labelled.ts';
import type { Language } from '../../report/language/language.ts';
import type { JsonObject } from '../card.ts';
import { clipName } from '../clip-name.ts';
import { reasonLine } from './reason-line.ts';
import { richText } from './rich-text.ts';
import { statusRun } from './status-run.ts';
import { textRun } from './text-run.ts';
import { userText } from './user-text.ts';

/** Gives a section of the summary: colour and title, headline figures, deviations with reasons, comments. */
export function summarySection(section: SummarySection, language: Language): readonly JsonObject[] {
  const title = richText([
    statusRun(section.status.colour, language),
    textRun(`\u2002${clipName(section.title)}`, { weight: 'bolder' }),
  ]);
  return [
    {
      type: 'Container',
      separator: true,
      spacing: 'medium',
      items: [
        title,
        ...(section.line === '' ? [] : [richText([textRun(section.line)])]),
        ...section.deviations.flatMap((deviation) => deviationLines(deviation, language)),
        ...section.comments.flatMap((comment) => [
          richText([textRun(clipName(comment.label), { size: 'small', weight: 'bolder' })], 'small'),
          ...userText(comment.text),
        ]),
      ],
    },
  ];
}

function deviationLines(
  { label, value, status }: SummarySection['deviations'][number],
  language: Language,
): readonly JsonObject[] {
  const figure = value === '' ? clipName(label) : labelled(clipName(label), clipName(value));
  if (status === undefined) return [richText([textRun(figure)], 'small')];
  return [
    richText([textRun(`${figure}\u2002`), statusRun(status.colour, language, true)], 'small'),
    ...reasonLine(status),
  ];
}
