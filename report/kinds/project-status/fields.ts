import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { Field } from '../field.ts';
import type { ItemContext } from '../kind.ts';
import { areaChoice } from '../shared/area-colour.ts';
import { yesNoChoice } from '../shared/yes-no.ts';
import { areaHint } from '../shared/area-hint.ts';
import { colourOf, commentOf, dataOf } from './cell-names.ts';
import type { ProjectStatusItem } from './schema.ts';

const longText = { type: 'text', multiline: true, maxLength: 4000 } as const;
const shortText = { type: 'text', multiline: false, maxLength: 200 } as const;

/** What changes most comes first: the dates, the areas, the whole; what the project is comes last. */
export function projectStatusFields(item: ProjectStatusItem, context: ItemContext): readonly Field[] {
  const { language } = context;
  return [
    ...(item.reportingPeriod ? rangeFields(context) : []),
    ...item.areas.flatMap((area) => areaFields(item, area, context)),
    ...(item.overall === 'chosen' ? overallFields(item, context) : []),
    ...(item.board
      ? [
          {
            id: 'board',
            label: translate(language, 'projects.board'),
            input: yesNoChoice(language),
            required: true,
          },
        ]
      : []),
    ...(item.assessment
      ? [
          {
            id: 'assessment',
            label: translate(language, 'projects.assessment'),
            input: longText,
            required: true,
          },
        ]
      : []),
    ...item.masterData.map(({ id, label, long }) => ({
      id: dataOf(id),
      label: localText(label, language),
      input: long ? longText : shortText,
      required: false,
    })),
  ];
}

/** A new report begins where the last one ended, and nobody knows yet where it ends. */
function rangeFields(context: ItemContext): readonly Field[] {
  const ended = context.historyPeriods
    .toReversed()
    .map((period) => context.history('to', period))
    .find((date) => date !== undefined);
  return [
    {
      id: 'from',
      label: translate(context.language, 'projects.from'),
      input: { type: 'date' },
      required: false,
      prefill: ended === undefined ? {} : { from: ended },
    },
    {
      id: 'to',
      label: translate(context.language, 'projects.to'),
      input: { type: 'date' },
      required: false,
      prefill: {},
    },
  ];
}

function areaFields(
  { grey }: ProjectStatusItem,
  { id, label, help }: ProjectStatusItem['areas'][number],
  context: ItemContext,
): readonly Field[] {
  const { language } = context;
  const name = localText(label, language);
  return [
    {
      id: colourOf(id),
      label: name,
      input: areaChoice(language, { grey, marked: true }),
      required: true,
      hint: areaHint(colourOf(id), context),
    },
    {
      id: commentOf(id),
      label: translate(language, 'projects.areaComment', { area: name }),
      input: longText,
      required: false,
      ...(help === undefined ? {} : { hint: localText(help, language) }),
    },
  ];
}

function overallFields({ grey }: ProjectStatusItem, context: ItemContext): readonly Field[] {
  const { language } = context;
  const label = translate(language, 'projects.overall');
  return [
    {
      id: 'overall',
      label,
      input: areaChoice(language, { grey, marked: true }),
      required: true,
      hint: areaHint('overall', context),
    },
    {
      id: 'overall.comment',
      label: translate(language, 'projects.areaComment', { area: label }),
      input: longText,
      required: false,
    },
  ];
}
