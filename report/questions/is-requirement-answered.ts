import type { Report } from '../assembly/report.ts';
import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import type { DueRequirement } from '../requirements/due-requirements.ts';

/** Whether a requirement is answered in a report; undefined where the report does not take it up. An answer that is promised is none. */
export function isRequirementAnswered(
  { section, item, requirement }: DueRequirement,
  report: Report,
  language: Language,
): boolean | undefined {
  const answered = report.sections.find(({ id }) => id === section)?.items.find(({ id }) => id === item);
  if (answered === undefined) return undefined;
  if (answered.state === 'outstanding' || answered.state === 'later') return false;
  if (answered.state !== 'answered') return true;
  const texts = [requirement.number ?? '', localText(requirement.text ?? requirement.label, language)];
  for (const block of answered.blocks) {
    if (block.type !== 'records') continue;
    const at = (name: string): number => block.columns.findIndex(({ id }) => id === name);
    const record = block.records.find(
      (cells) => (cells[at('number')] ?? '') === texts[0] && cells[at('requirement')] === texts[1],
    );
    if (record === undefined) continue;
    const text = record[at('answer')] ?? '';
    return text !== '' && text !== translate(language, 'requirements.missing');
  }
  return undefined;
}
