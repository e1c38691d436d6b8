import type { Language } from '../../language/language.ts';
import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { ChoiceInput, RecordColumn } from '../field.ts';
import { areaChoice } from '../shared/area-colour.ts';
import type { RisksItem } from './schema.ts';

/** The columns that an owner fills in, in order: the risk, how great it is, and the texts. */
export function riskRecordColumns(item: RisksItem, language: Language): readonly RecordColumn[] {
  const label = (name: 'risk' | 'description' | 'measure' | 'owner'): string => {
    const own = item.labels[name];
    return own === undefined ? translate(language, `projects.risk-${name}`) : localText(own, language);
  };
  const { scale } = item;
  return [
    { id: 'risk', label: label('risk') },
    ...(scale === undefined
      ? []
      : [
          stepColumn('probability', scale.probability, language),
          stepColumn('impact', scale.impact, language),
        ]),
    ...(item.colour
      ? [
          {
            id: 'colour',
            label: translate(language, 'projects.colour'),
            reads: [areaChoice(language, { grey: false, marked: false })],
            optional: false,
          },
        ]
      : []),
    ...item.columns.map((id) => ({ id, label: label(id), optional: true })),
  ];
}

function stepColumn(id: 'probability' | 'impact', most: number, language: Language): RecordColumn {
  const choices: ChoiceInput['choices'] = Array.from({ length: most }, (_, index) => {
    const value = String(index + 1);
    return { value, title: value };
  });
  const label = translate(language, `projects.risk-${id}`, { most: String(most) });
  return { id, label, reads: [{ type: 'choice', choices }], optional: false };
}
