import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { rollUpParts } from '../kinds/shared/roll-up-parts.ts';
import type { Status } from '../status/status.ts';
import type { ReportItem, ReportSection } from './report.ts';

/** The item in which a person judges the report as a whole: the first assessment of a section that opens after others. */
export function overallItem(
  definition: Definition,
  sections: readonly ReportSection[],
): { readonly section: ReportSection; readonly item: ReportItem } | undefined {
  const assessing = definition.sections.find(
    ({ opens, items }) => opens !== undefined && items.some(({ kind }) => kind === 'assessment'),
  );
  const section = sections.find(({ id }) => id === assessing?.id);
  const item = section?.items.find(({ kind }) => kind === 'assessment');
  return section === undefined || item === undefined ? undefined : { section, item };
}

/** The report's colour: a person's assessment where there is one, or else that of the sections together. The reason says which. */
export function overallStatus(
  definition: Definition,
  sections: readonly ReportSection[],
  language: Language,
): Status {
  const assessed = overallItem(definition, sections);
  if (assessed?.item.state === 'answered' && assessed.item.status !== undefined) {
    const reason = translate(language, 'report.overall-assessed', { section: assessed.section.title });
    return { ...assessed.item.status, reason };
  }
  const counted = sections.filter(({ id }) => id !== assessed?.section.id);
  const parts = counted.map(({ id, title, status }) => ({ id, label: title, status }));
  const rolledUp = rollUpParts(parts, definition.rollUp ?? 'worst', language);
  if (assessed === undefined) return rolledUp;
  const reason = translate(language, 'report.overall-not-assessed', {
    section: assessed.section.title,
    reason: rolledUp.reason,
  });
  return { ...rolledUp, reason };
}
