import { localText } from '../language/local-text.ts';
import { listText } from '../language/list-text.ts';
import { translate } from '../messages/translate.ts';
import type { AnswerContext } from './answer-context.ts';
import type { Area } from './area.ts';
import { isOfAreas } from './is-of-areas.ts';

/** What an answer is made from, with only some areas of the projects where these are asked about. */
export function onlyAreas(context: AnswerContext, areas: readonly Area[] | undefined): AnswerContext {
  const [first] = areas ?? [];
  if (areas === undefined || first === undefined) return context;
  const sections = context.report.sections.map((section) =>
    section.id === first.section
      ? {
          ...section,
          items: section.items.map((item) =>
            item.id === first.item
              ? { ...item, cells: item.cells.filter((cell) => isOfAreas(cell, areas)) }
              : item,
          ),
        }
      : section,
  );
  return { ...context, report: { ...context.report, sections } };
}

/** "FRESK: Fremdrift". */
export function titleInAreas(
  title: string,
  areas: readonly Area[] | undefined,
  { language }: AnswerContext,
): string {
  if (areas === undefined) return title;
  const value = listText(
    areas.map(({ label }) => localText(label, language)),
    language,
  );
  return translate(language, 'question.columnValue', { column: title, value });
}
