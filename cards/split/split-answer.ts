import type { Answer, AnswerLine } from '../../report/conversation/answer.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import { packParts } from './pack-parts.ts';
import { entrySize, partCapacity, pieceLength } from './part-capacity.ts';
import { splitTable } from './split-table.ts';
import { textPieces } from './text-pieces.ts';

/**
 * Parts an answer with many lines or long comments into several. Each names its source; the last has the suggestions.
 */
export function splitAnswer(whole: Answer, language: Language): readonly Answer[] {
  const { chart, table, ...answer } = whole;
  const tables = splitTable(table, chart === undefined ? 0 : entrySize(chart));
  const texts = textParts(answer, language);
  // The table's parts come first, the first of them with the chart; then what is said in lines.
  const shown = table === undefined ? [] : tables;
  const parts = [
    ...shown.map((part, index) => ({
      ...(index === 0 ? texts[0] : undefined),
      ...(index === 0 ? {} : { lines: [] }),
      ...(index === 0 && chart !== undefined ? { chart } : {}),
      ...(part === undefined ? {} : { table: part }),
    })),
    ...(shown.length === 0 ? texts : texts.slice(1)),
  ];
  return parts.map((part, index) => {
    const { lead: _lead, status: _status, follow, ...rest } = answer;
    const isLast = index === parts.length - 1;
    return {
      ...rest,
      lines: [],
      ...part,
      title: `${answer.title} · ${translate(language, 'cards.part-of', { part: String(index + 1), parts: String(parts.length) })}`,
      suggestions: isLast ? answer.suggestions : [],
      ...(isLast && follow !== undefined ? { follow } : {}),
    };
  });
}

/** The lead and the lines in as many parts as they need. */
function textParts(
  answer: Omit<Answer, 'chart' | 'table'>,
  language: Language,
): readonly Pick<Answer, 'lines' | 'lead' | 'status'>[] {
  const lead = answer.lead === undefined ? [] : textPieces(answer.lead, pieceLength);
  const leadParts = packParts(lead, entrySize, partCapacity, entrySize(answer.status ?? ''));
  const last = leadParts.at(-1) ?? [];
  const taken = last.reduce((sum, piece) => sum + entrySize(piece), entrySize(answer.status ?? ''));
  const lines = answer.lines.flatMap((line) => linePieces(line, language));
  const lineParts = packParts(lines, entrySize, partCapacity, taken);
  const parts = leadParts.length - 1 + lineParts.length;
  return Array.from({ length: parts }, (_, index) => {
    const text = (leadParts[index] ?? []).join('');
    return {
      ...(index === 0 && answer.status !== undefined ? { status: answer.status } : {}),
      ...(text === '' ? {} : { lead: text }),
      lines: lineParts[index - leadParts.length + 1] ?? [],
    };
  });
}

function linePieces(line: AnswerLine, language: Language): readonly AnswerLine[] {
  const label = translate(language, 'cards.continued', { label: line.label });
  const values = textPieces(line.value ?? '', pieceLength);
  const comments = textPieces(line.comment ?? '', pieceLength);
  const { value: _, comment: __, ...rest } = line;
  const [firstValue = '', ...moreValues] = values;
  const [firstComment = '', ...moreComments] = comments;
  return [
    {
      ...rest,
      ...(firstValue === '' ? {} : { value: firstValue }),
      ...(firstComment === '' || moreValues.length > 0 ? {} : { comment: firstComment }),
    },
    ...moreValues.map((value) => ({ label, value })),
    ...(moreValues.length > 0 ? [firstComment] : [])
      .concat(moreComments)
      .filter((comment) => comment !== '')
      .map((comment) => ({ label, comment })),
  ];
}
