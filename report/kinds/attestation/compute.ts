import type { ItemAnswer } from '../../answer/item-answer.ts';
import type { Language } from '../../language/language.ts';
import { localText } from '../../language/local-text.ts';
import { translate } from '../../messages/translate.ts';
import { evaluateYesNoStatus } from '../../status/evaluate-yes-no-status.ts';
import type { Status } from '../../status/status.ts';
import type { Block } from '../../value/block.ts';
import type { Cell } from '../../value/cell.ts';
import type { ItemContext, ItemResult } from '../kind.ts';
import { colourCell } from '../shared/colour-cell.ts';
import { previousValue } from '../shared/previous-value.ts';
import type { AttestationItem } from './schema.ts';

const answers = ['yes', 'no', 'partly'] as const;

/**
 * Yes prints the sentence and is green; no is red and wants a comment, unless the definition gives other colours; no
 * answer is no data.
 */
export function computeAttestation(
  item: AttestationItem,
  answer: ItemAnswer | undefined,
  context: ItemContext,
): ItemResult {
  const { language, period } = context;
  const about = { item: item.id, id: 'answer', label: localText(item.title, language) };
  const given = answer?.cells['answer'];
  const status = statusOf(item, given, language);
  const cells: Cell[] = [colourCell({ ...about, period, source: 'entered', status })];
  const previous = previousValue(context, (earlier) => context.history('answer', earlier));
  if (previous !== undefined) {
    const before = statusOf(item, previous.value, language);
    cells.push(colourCell({ ...about, period: previous.period, source: 'history', status: before }));
  }
  return { cells, blocks: blocksOf(item, given, language), status };
}

function statusOf(item: AttestationItem, given: string | undefined, language: Language): Status {
  const answer = answers.find((known) => known === given);
  if (item.status !== undefined && answer !== undefined)
    return evaluateYesNoStatus(item.status, answer, language);
  if (given === 'yes') {
    return { colour: 'green', decidedBy: 'person', reason: translate(language, 'kinds.attestationYes') };
  }
  if (given === 'no') {
    return { colour: 'red', decidedBy: 'person', reason: translate(language, 'kinds.attestationNo') };
  }
  return { colour: 'no-data', decidedBy: 'nobody', reason: translate(language, 'kinds.attestationOpen') };
}

function blocksOf(item: AttestationItem, given: string | undefined, language: Language): readonly Block[] {
  if (given === 'yes') return [{ type: 'text', text: localText(item.sentence, language) }];
  if (given !== 'no' && given !== 'partly') return [];
  const label = localText(item.question, language);
  return [{ type: 'text', label, text: translate(language, given === 'no' ? 'kinds.no' : 'rules.partly') }];
}
