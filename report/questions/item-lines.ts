import type { ReportItem } from '../assembly/report.ts';
import type { AnswerLine } from '../conversation/answer.ts';
import { shortForm } from '../kinds/shared/short-form.ts';
import { translate } from '../messages/translate.ts';
import type { AnswerContext } from './answer-context.ts';
import { cellRows, importantRows } from './cell-rows.ts';
import { isReported } from './is-reported.ts';
import { rowLines } from './row-line.ts';

/** An item as lines: `brief` only what matters, for an answer about the whole section. */
export function itemLines(item: ReportItem, context: AnswerContext, brief: boolean): readonly AnswerLine[] {
  const { language, report } = context;
  if (!isReported(item)) {
    return [{ label: item.title, value: translate(language, 'question.notReported') }];
  }
  if (item.sentence !== undefined) {
    return [{ label: item.title, value: item.sentence }, ...commentLine(item, context)];
  }
  const rows = cellRows(item, report.period);
  const shown = brief ? importantRows(item, rows) : rows;
  const lines = shown.flatMap((row) =>
    rowLines(item, row.cells, rows.length === 1 ? item.title : row.label, language),
  );
  return [...together(lines, textLines(item, context, brief)), ...commentLine(item, context)];
}

/** The comment to an item, as its person wrote it, on a line of its own. */
export function commentLine(item: ReportItem, { language }: AnswerContext): readonly AnswerLine[] {
  if (item.comment === undefined || item.comment === '') return [];
  return [{ label: translate(language, 'question.comment'), comment: item.comment }];
}

/** A colour that a person chose and the text that goes with it are one line; a reason that only begins the text is left out. */
function together(figures: readonly AnswerLine[], texts: readonly AnswerLine[]): readonly AnswerLine[] {
  const [figure] = figures;
  const [text] = texts;
  if (figures.length !== 1 || figure === undefined || figure.value !== undefined || text === undefined) {
    return [...figures, ...texts];
  }
  const { status } = figure;
  const isSaid = status !== undefined && shortForm(text.comment ?? '') === status.reason;
  return [
    { ...text, ...figure, ...(isSaid ? { status: { ...status, reason: '' } } : {}) },
    ...texts.slice(1),
  ];
}

/** Texts as written; records one by one, or how many they are when brief. */
function textLines(item: ReportItem, { language }: AnswerContext, brief: boolean): readonly AnswerLine[] {
  return item.blocks.flatMap((block): readonly AnswerLine[] => {
    if (block.type === 'table' || (block.type === 'records' && block.documentsOnly === true)) return [];
    if (block.type === 'text') return [{ label: block.label ?? item.title, comment: block.text }];
    if (block.type === 'notes')
      return brief
        ? []
        : block.notes.map(({ mark, text, link }) => ({
            label: mark === undefined ? text : `${mark} ${text}`,
            value: link ?? '',
          }));
    if (brief) {
      const count = block.records.length;
      return [{ label: item.title, value: translate(language, 'question.records', { count }) }];
    }
    return block.records.map(([first = item.title, ...rest]) => ({
      label: first,
      comment: rest.filter((text) => text !== '').join('\n'),
    }));
  });
}
