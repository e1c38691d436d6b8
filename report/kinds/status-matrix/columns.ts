import { localText } from '../../language/local-text.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import type { RecordColumn } from '../field.ts';
import { areaChoice } from '../shared/area-colour.ts';
import { yesNoChoice } from '../shared/yes-no.ts';
import type { StatusMatrixItem } from './schema.ts';

/** The columns of a matrix that is filled in as lines: the row's name, its colours, and what else is asked of it. */
export function lineColumns(item: StatusMatrixItem, language: Language): readonly RecordColumn[] {
  const colour = (id: string, label: string): RecordColumn => {
    const reads = [areaChoice(language, { grey: item.grey, marked: false })];
    return { id, label, reads, optional: true };
  };
  return [
    { id: 'name', label: translate(language, 'projects.project') },
    ...item.dimensions.map(({ id, label }) => colour(id, localText(label, language))),
    ...(item.overall === 'chosen' ? [colour('overall', translate(language, 'projects.overall'))] : []),
    ...(item.board
      ? [
          {
            id: 'board',
            label: translate(language, 'projects.board'),
            reads: [yesNoChoice(language)],
            optional: true,
          },
        ]
      : []),
    ...(item.reference === undefined
      ? []
      : [{ id: 'reference', label: localText(item.reference, language), optional: true }]),
  ];
}
