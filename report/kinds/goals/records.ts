import type { CellTexts } from '../../answer/item-answer.ts';
import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { colourText } from '../../status/colour-name.ts';
import type { RecordsBlock } from '../../value/block.ts';
import type { ItemContext } from '../kind.ts';
import { readColour } from '../shared/colour-choice.ts';
import { recordsOf } from '../shared/records-of.ts';
import type { GoalsItem } from './schema.ts';

/** The goals as the report prints them: goal, indicator, target, result, comment, status. */
export function goalsRecords(item: GoalsItem, cells: CellTexts, { language }: ItemContext): RecordsBlock {
  return recordsOf(item.rows, [
    {
      id: 'goal',
      label: translate(language, 'requirements.goal'),
      text: ({ label, text }) => localText(text ?? label, language),
    },
    {
      id: 'indicator',
      label: translate(language, 'requirements.goalIndicator'),
      text: ({ indicator }) => indicator && localText(indicator, language),
    },
    {
      id: 'target',
      label: translate(language, 'requirements.goalTarget'),
      text: ({ target }) => target && localText(target, language),
    },
    {
      id: 'result',
      label: translate(language, 'requirements.goalResult'),
      text: ({ id }) => cells[`${id}.result`],
    },
    {
      id: 'comment',
      label: translate(language, 'requirements.goalComment'),
      text: ({ id }) => cells[`${id}.comment`],
    },
    {
      id: 'status',
      label: translate(language, 'requirements.status'),
      text: ({ id }) => {
        const colour = readColour(cells[`${id}.colour`]);
        return colour && colourText(colour, language);
      },
    },
  ]);
}
