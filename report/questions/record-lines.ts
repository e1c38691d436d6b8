import { z } from 'zod';
import type { ReportItem } from '../assembly/report.ts';
import type { AnswerLine } from '../conversation/answer.ts';
import { localText } from '../language/local-text.ts';
import { localTextSchema } from '../language/local-text-schema.ts';
import { translate } from '../messages/translate.ts';
import type { AnswerContext } from './answer-context.ts';
import type { LookedUp } from './look-up.ts';

const rowsSchema = z.looseObject({
  rows: z.array(
    z.looseObject({
      id: z.string(),
      label: localTextSchema,
      number: z.union([z.string(), z.number()]).optional(),
      text: localTextSchema.optional(),
    }),
  ),
});

/** The columns that tell about one requirement, beside its name. */
const told: ReadonlySet<string> = new Set(['requirement', 'frequency', 'due', 'answer']);

/** What is said of one requirement, which stands in the item's records and not in its cells; none where nothing is answered. */
export function recordLines(
  item: ReportItem,
  about: LookedUp,
  { definition, language }: AnswerContext,
): readonly AnswerLine[] {
  const defined = definition.sections
    .find(({ id }) => id === about.section?.id)
    ?.items.find(({ id }) => id === item.id);
  const parsed = rowsSchema.safeParse(defined);
  const row = parsed.success ? parsed.data.rows.find(({ id }) => id === about.row) : undefined;
  if (row === undefined) return [];
  const texts = [
    row.number === undefined ? '' : String(row.number),
    localText(row.text ?? row.label, language),
  ];
  return item.blocks.flatMap((block) => {
    if (block.type !== 'records') return [];
    const at = (name: string): number => block.columns.findIndex(({ id }) => id === name);
    const record = block.records.find(
      (cells) => cells[at('number')] === texts[0] && cells[at('requirement')] === texts[1],
    );
    const answer = record?.[at('answer')] ?? '';
    if (record === undefined || answer === '' || answer === translate(language, 'requirements.missing'))
      return [];
    return block.columns.flatMap(({ id, label }, index): readonly AnswerLine[] => {
      const text = record[index] ?? '';
      if (!told.has(id) || text === '') return [];
      return [id === 'answer' ? { label, comment: text } : { label, value: text }];
    });
  });
}
