import { translate } from '../../messages/translate.ts';
import type { Block } from '../../value/block.ts';
import type { ItemContext } from '../kind.ts';
import { yesNoText } from '../shared/yes-no.ts';
import type { ProjectStatusItem } from './schema.ts';

/** The leader's own words, and whether the board is to be told. */
export function assessmentBlocks(
  item: ProjectStatusItem,
  entered: (cell: string) => string | undefined,
  { language }: ItemContext,
): readonly Block[] {
  const assessment = item.assessment ? (entered('assessment') ?? '') : '';
  const board = item.board ? yesNoText(entered('board'), language) : '';
  return [
    ...(assessment === ''
      ? []
      : [{ type: 'text', label: translate(language, 'projects.assessment'), text: assessment } as const]),
    ...(board === ''
      ? []
      : [{ type: 'text', label: translate(language, 'projects.board'), text: board } as const]),
  ];
}
