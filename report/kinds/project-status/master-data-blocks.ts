import { formatIsoDate } from '../../calendar/format-iso-date.ts';
import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { Block } from '../../value/block.ts';
import type { ItemContext } from '../kind.ts';
import { yesNoText } from '../shared/yes-no.ts';
import { dataOf } from './cell-names.ts';
import type { ProjectStatusItem } from './schema.ts';

/** What the project is, which days the report covers and whether the board is to be told, a line each; what is not known is left out. */
export function masterDataBlocks(
  item: ProjectStatusItem,
  entered: (cell: string) => string | undefined,
  { language }: ItemContext,
): readonly Block[] {
  const data = item.masterData.map(({ id, label }) => [
    localText(label, language),
    entered(dataOf(id)) ?? '',
  ]);
  const [from, to] = [entered('from'), entered('to')].map((date) =>
    date === undefined ? '' : formatIsoDate(date, language),
  );
  const range = from === '' && to === '' ? '' : `${from} – ${to}`.trim();
  const board = item.board ? yesNoText(entered('board'), language) : '';
  const more = [
    [translate(language, 'projects.reportingPeriod'), range],
    [translate(language, 'projects.board'), board],
  ];
  const records = [...data, ...more].filter(([, text]) => text !== '');
  if (records.length === 0) return [];
  const columns = [
    { id: 'what', label: translate(language, 'projects.masterData') },
    { id: 'value', label: translate(language, 'projects.value') },
  ];
  return [{ type: 'records', documentsOnly: true, columns, records }];
}
