import type { Answer, AnswerLine } from '../../report/conversation/answer.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import { packParts } from './pack-parts.ts';
import { entrySize, partCapacity, pieceLength } from './part-capacity.ts';
import { textPieces } from './text-pieces.ts';

/**
 * Parts an answer with many lines or long comments into several. Each names its source; the last has the suggestions.
 */
export function splitAnswer(answer: Answer, language: Language): readonly Answer[] {
  const lead = answer.lead === undefined ? [] : textPieces(answer.lead, pieceLength);
  const leadParts = packParts(lead, entrySize, partCapacity, entrySize(answer.status ?? ''));
  const last = leadParts.at(-1) ?? [];
  const taken = last.reduce((sum, piece) => sum + entrySize(piece), entrySize(answer.status ?? ''));
  const lines = answer.lines.flatMap((line) => linePieces(line, language));
  const lineParts = packParts(lines, entrySize, partCapacity, taken);
  const parts = leadParts.length - 1 + lineParts.length;
  return Array.from({ length: parts }, (_, index) => {
    const { lead: _lead, status, ...rest } = answer;
    const text = (leadParts[index] ?? []).join('');
    return {
      ...rest,
      ...(index === 0 && status !== undefined ? { status } : {}),
      ...(text === '' ? {} : { lead: text }),
      title: `${answer.title} · ${translate(language, 'cards.part-of', { part: String(index + 1), parts: String(parts) })}`,
      lines: lineParts[index - leadParts.length + 1] ?? [],
      suggestions: index === parts - 1 ? answer.suggestions : [],
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
