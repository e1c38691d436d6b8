import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ItemAnswer } from '../../../report/answer/item-answer.ts';
import { itemContext } from '../../../report/assembly/item-context.ts';
import type { Language } from '../../../report/language/language.ts';
import { computeItem, fieldsOf, type Item, itemOfAnyKindSchema } from '../../../report/kinds/index.ts';
import type { Field } from '../../../report/kinds/field.ts';
import type { ItemContext, ItemResult } from '../../../report/kinds/kind.ts';
import { formatNumber } from '../../../report/number/format-number.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import type { PeriodId } from '../../../report/period/period-id.ts';
import { planSchema } from '../../../report/plan/plan-schema.ts';
import type { TableBlock } from '../../../report/value/block.ts';
import type { Cell } from '../../../report/value/cell.ts';

const folder = new URL('../../../examples/helse-nord-ikt/', import.meta.url);
const read = (name: string): unknown => parse(readFileSync(new URL(name, folder), 'utf8'));

const sectionsSchema = z.object({
  sections: z.array(z.object({ items: z.array(z.looseObject({ id: z.string() })) })),
});
const textSchema = z.union([z.number().transform(String), z.string()]);
const historySchema = z.object({
  periods: z.record(z.string(), z.record(z.string(), z.record(z.string(), textSchema))),
});

const { sections } = sectionsSchema.parse(read('definition.yaml'));
const { periods } = historySchema.parse(read('history.yaml'));
const plan = planSchema.parse(read('plan-2024.yaml'));

/** A period, in a test that knows it to be one. */
export function period(text: string): PeriodId {
  return parsePeriod(text)!;
}

/** An item of the example, as its definition has it, with some of it changed. */
export function exampleItem(id: string, changes: object = {}): Item {
  const found = sections.flatMap(({ items }) => items).find((item) => item.id === id);
  return itemOfAnyKindSchema.parse({ ...found, ...changes });
}

/** What an item of the example knows in a period of its plan and history. */
export function exampleContext(id: string, at = '2024-03', language: Language = 'nb'): ItemContext {
  return itemContext({ item: id, period: period(at), language, plan, past: periods });
}

/** An answer with these cells. */
export function answered(cells: Readonly<Record<string, string>>): ItemAnswer {
  return { state: 'answered', cells };
}

/** What an item of the example gives in March 2024. */
export function compute(
  id: string,
  answer?: ItemAnswer,
  at = '2024-03',
  language: Language = 'nb',
): ItemResult {
  return computeItem(exampleItem(id), answer, exampleContext(id, at, language));
}

export function exampleFields(id: string, language: Language = 'nb'): readonly Field[] {
  return fieldsOf(exampleItem(id), exampleContext(id, '2024-03', language));
}

/** This period's cell, or another's. */
export function cellOf(result: ItemResult, id: string, column = 'actual', at = '2024-03'): Cell {
  return result.cells.find((cell) => cell.id === id && cell.column === column && cell.period === at)!;
}

export function tableOf(result: ItemResult): TableBlock {
  return result.blocks.find((block) => block.type === 'table')!;
}

/** A table as a reader sees it: each row's label and its cells, figures without units, blanks as empty texts. */
export function printed(table: TableBlock, language: Language = 'nb'): readonly (readonly string[])[] {
  return table.rows.map(({ label, cells }) => [
    label,
    ...cells.map((cell) => {
      if (cell.type === 'blank') return '';
      if (cell.type === 'text') return plain(cell.text);
      const { value, decimals } = cell.cell;
      return plain(formatNumber(value!, { decimals, language }));
    }),
  ]);
}

/** A text with ordinary spaces and minus signs, as a person types it. */
export function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ').replaceAll('\u2212', '-');
}
