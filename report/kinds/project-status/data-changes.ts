import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import type { ItemChange, ItemContext } from '../kind.ts';
import { yesNoText } from '../shared/yes-no.ts';
import { dataOf } from './cell-names.ts';
import type { ProjectStatusItem } from './schema.ts';

/** Master data that is another than last time, such as a new leader or phase; nothing where nothing was told then. */
export function dataChanges(
  item: ProjectStatusItem,
  now: (cell: string) => string | undefined,
  before: (cell: string) => string | undefined,
  { language }: ItemContext,
): readonly ItemChange[] {
  const data = item.masterData
    .filter(({ long }) => !long)
    .map(({ id, label }) => ({
      label: localText(label, language),
      from: before(dataOf(id)),
      to: now(dataOf(id)),
    }));
  const board = {
    label: translate(language, 'projects.board'),
    from: yesNoText(before('board'), language),
    to: yesNoText(now('board'), language),
  };
  return (item.board ? [...data, board] : data).flatMap(({ label, from = '', to = '' }) =>
    from === '' || from === to
      ? []
      : [
          {
            label,
            text: translate(language, to === '' ? 'projects.changeBlank' : 'projects.changeText', {
              from,
              to,
            }),
          },
        ],
  );
}
