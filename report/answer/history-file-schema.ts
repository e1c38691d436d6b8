import { z } from 'zod';
import type { Definition } from '../definition/definition-schema.ts';
import type { Finding } from '../definition/problem.ts';
import { idSchema } from '../kinds/item-schema.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';

/** A number of an earlier period as exact text, or a text cell such as a project's colour. */
const valueSchema = z.union([z.number().transform(String), z.string().min(1)]);

const historyFileSchema = z.strictObject({
  schema: z.literal(1),
  report: idSchema,
  /** period → item → cell → value. What is unknown is left out: blank is not zero. */
  periods: z.record(z.string().min(4), z.record(idSchema, z.record(z.string(), valueSchema))),
});

/** Values of earlier periods that no cycle was run for. */
export type HistoryFile = z.infer<typeof historyFileSchema>;

/** Reads a history file and checks that it is for this definition: the report and its items. */
export function parseHistoryFile(
  text: string,
  definition: Definition,
  language: Language = 'en',
): ParsedFile<HistoryFile> {
  return parseFile(text, historyFileSchema, (file) => misplaced(file, definition, language), language);
}

function misplaced(file: HistoryFile, definition: Definition, language: Language): readonly Finding[] {
  const items = new Set(definition.sections.flatMap((section) => section.items.map(({ id }) => id)));
  const findings = Object.entries(file.periods).flatMap(([period, entries]) =>
    Object.keys(entries)
      .filter((item) => !items.has(item))
      .map((item): Finding => {
        const message = translate(language, 'question.fileUnknownItem', { item });
        return { severity: 'error', path: ['periods', period, item], at: 'key', message };
      }),
  );
  if (file.report === definition.id) return findings;
  const message = translate(language, 'question.fileOtherReport', {
    report: file.report,
    expected: definition.id,
  });
  return [{ severity: 'error', path: ['report'], message }, ...findings];
}
