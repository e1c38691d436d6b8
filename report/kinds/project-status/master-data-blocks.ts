import { formatIsoDate } from '../../calendar/format-iso-date.ts';
import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { Block } from '../../value/block.ts';
import type { ItemContext } from '../kind.ts';
import { dataOf } from './cell-names.ts';
import type { ProjectStatusItem } from './schema.ts';

/** What the project is, and which days the report covers, a line each; what is not known is left out. */
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
  const records = [...data, [translate(language, 'projects.reportingPeriod'), range]].filter(
    ([, text]) => text !== '',
  );
  if (records.length === 0) return [];
  const columns = [
    { id: 'what', label: translate(language, 'projects.masterData') },
    { id: 'value', label: translate(language, 'projects.value') },
  ];
  return [{ type: 'records', columns, records }];
}
