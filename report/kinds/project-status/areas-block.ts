import { translate } from '../../messages/translate.ts';
import type { RecordsBlock } from '../../value/block.ts';
import type { ItemContext } from '../kind.ts';
import { areaColourText, readAreaColour } from '../shared/area-colour.ts';
import { lastPeriodText } from '../shared/last-period-text.ts';
import { commentedAreas } from './commented-areas.ts';
import type { ProjectStatusItem } from './schema.ts';

/** Each area on a line: its colour before and now, and the comment. */
export function areasBlock(
  item: ProjectStatusItem,
  entered: (cell: string) => string | undefined,
  context: ItemContext,
): RecordsBlock {
  const { language } = context;
  const colour = (text: string | undefined): string => {
    const read = readAreaColour(text);
    return read === undefined ? '' : areaColourText(read, language);
  };
  return {
    type: 'records',
    documentsOnly: true,
    columns: [
      { id: 'area', label: translate(language, 'projects.area') },
      { id: 'before', label: translate(language, 'kinds.before') },
      { id: 'now', label: translate(language, 'kinds.now') },
      { id: 'comment', label: translate(language, 'projects.comment') },
    ],
    records: commentedAreas(item, language).map((area) => [
      area.label,
      colour(lastPeriodText(area.colour, context)),
      colour(entered(area.colour)),
      entered(area.comment) ?? '',
    ]),
  };
}
