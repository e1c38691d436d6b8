import { z } from 'zod';
import type { Definition } from '../definition/definition-schema.ts';
import type { Finding } from '../definition/problem.ts';
import { idSchema } from '../kinds/item-schema.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';

/** What is typed in one input: text, or a YAML number taken as its digits. */
const typedSchema = z.union([z.string(), z.number().transform(String)]);

const itemSchema = z.strictObject({
  cells: z.record(z.string(), typedSchema).default({}),
  comment: z.string().min(1).optional(),
  state: z.enum(['nil', 'not-applicable', 'later']).optional(),
});

const answersFileSchema = z.strictObject({
  schema: z.literal(1),
  report: idSchema,
  period: z.string().min(4),
  /** section → item → what its owner types, cell by cell. */
  sections: z.record(idSchema, z.record(idSchema, itemSchema)),
  /** Wrong inputs that are typed first, refused at their field and then corrected. `field` may be `comment`. */
  slips: z
    .array(z.strictObject({ section: idSchema, item: idSchema, field: z.string().min(1), text: typedSchema }))
    .default([]),
  /** Figures that are first delivered as `first` and corrected after the report is published. */
  corrections: z
    .array(
      z.strictObject({ section: idSchema, item: idSchema, field: z.string().min(1), first: typedSchema }),
    )
    .default([]),
  /** What a director asks at the end. */
  questions: z.array(z.string().min(1)).default([]),
});

/** One period's answers as the texts that owners type, for the unattended demo. */
export type AnswersFile = z.infer<typeof answersFileSchema>;

/** Reads an answers file and checks that it is for this definition: the report, its sections and their items. */
export function parseAnswersFile(
  text: string,
  definition: Definition,
  language: Language = 'en',
): ParsedFile<AnswersFile> {
  return parseFile(text, answersFileSchema, (file) => misplaced(file, definition, language), language);
}

function misplaced(file: AnswersFile, definition: Definition, language: Language): readonly Finding[] {
  const places = [
    ...Object.entries(file.sections).flatMap(([section, items]) =>
      Object.keys(items).map((item) => ({ path: ['sections', section, item], section, item })),
    ),
    ...file.slips.map(({ section, item }, index) => ({ path: ['slips', index, 'item'], section, item })),
    ...file.corrections.map(({ section, item }, index) => ({
      path: ['corrections', index, 'item'],
      section,
      item,
    })),
  ];
  const findings = places
    .filter(({ section, item }) => {
      const known = definition.sections.find(({ id }) => id === section);
      return known === undefined || !known.items.some(({ id }) => id === item);
    })
    .map(({ path, section, item }): Finding => {
      const message = translate(language, 'question.fileUnknownItem', { item: `${section}/${item}` });
      return { severity: 'error', path, at: 'key', message };
    });
  if (file.report === definition.id) return findings;
  const message = translate(language, 'question.fileOtherReport', {
    report: file.report,
    expected: definition.id,
  });
  return [{ severity: 'error', path: ['report'], message }, ...findings];
}
