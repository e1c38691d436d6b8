import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import type { RecordColumn } from '../field.ts';
import { areaChoice } from '../shared/area-colour.ts';
import type { MilestonesItem } from './schema.ts';

/** The columns that an owner fills in, in order. */
export function milestoneColumns(item: MilestonesItem, language: Language): readonly RecordColumn[] {
  const label = (name: 'number' | 'milestone' | 'date' | 'replanned' | 'colour' | 'delivered' | 'comment') =>
    translate(language, `projects.${name}`);
  const delivered = (['yes', 'partly', 'no'] as const).map((value) => ({
    value,
    title: translate(language, `projects.delivered-${value}`),
  }));
  return [
    ...(item.numbered ? [{ id: 'number', label: label('number') }] : []),
    { id: 'name', label: label('milestone'), optional: false },
    { id: 'date', label: label('date'), reads: [{ type: 'date' }], optional: false },
    ...(item.replanned
      ? [{ id: 'replanned', label: label('replanned'), reads: [{ type: 'date' } as const] }]
      : []),
    ...(item.status === undefined
      ? [
          {
            id: 'colour',
            label: label('colour'),
            reads: [areaChoice(language, { grey: item.grey, marked: false })],
            optional: false,
          },
        ]
      : []),
    {
      id: 'delivered',
      label: label('delivered'),
      reads: [{ type: 'choice', choices: delivered }, { type: 'date' }],
      optional: true,
    },
    { id: 'comment', label: label('comment'), optional: true },
  ];
}

/** The column that tells milestones apart. */
export function milestoneKey({ numbered }: MilestonesItem): 'number' | 'name' {
  return numbered ? 'number' : 'name';
}
