import type { ItemAnswer } from '../../answer/item-answer.ts';
import { localText } from '../../language/local-text.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../messages/translate.ts';
import type { Status } from '../../status/status.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { colourCell, colourTrend } from '../shared/colour-cell.ts';
import { readColour } from '../shared/colour-choice.ts';
import { previousValue } from '../shared/previous-value.ts';
import { shortForm } from '../shared/short-form.ts';
import { textBlocks } from '../shared/text-blocks.ts';
import type { AssessmentItem } from './schema.ts';

/** The chosen colour with the short form of its text as reason; discretionary until somebody has chosen. */
export function computeAssessment(
  item: AssessmentItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const { language } = context;
  const about = { item: item.id, id: 'colour', label: localText(item.title, language) };
  const previous = previousValue(context, (period) => readColour(context.history('colour', period)));
  const status = statusOf(answer?.cells['colour'], answer?.cells['text'], language);
  const trend = colourTrend(readColour(answer?.cells['colour']), previous);
  const cells = [colourCell({ ...about, period: context.period, source: 'entered', status, trend })];
  if (previous !== undefined) {
    const before = statusOf(previous.value, context.history('text', previous.period), language);
    cells.push(colourCell({ ...about, period: previous.period, source: 'history', status: before }));
  }
  return { cells, blocks: textBlocks(answer?.cells['text']), status };
}

function statusOf(choice: string | undefined, text: string | undefined, language: Language): Status {
  const colour = readColour(choice);
  if (colour === undefined) {
    const reason = translate(language, 'kinds.assessmentOpen');
    return { colour: 'discretionary', decidedBy: 'nobody', reason };
  }
  const reason = shortForm(text ?? '');
  const chosen = translate(language, 'kinds.assessmentNoText');
  return { colour, decidedBy: 'person', reason: reason === '' ? chosen : reason };
}
