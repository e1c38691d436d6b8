import type { AnswersFile } from '../../report/answer/answers-file-schema.ts';

/** The answers as they are delivered the first time: what is corrected later still has its first text. */
export function withFirstTexts(answers: AnswersFile): AnswersFile {
  const sections = structuredClone(answers.sections);
  for (const { section, item, field, first } of answers.corrections) {
    const typed = sections[section]?.[item];
    if (typed === undefined) continue;
    if (field === 'comment') typed.comment = first;
    else typed.cells[field] = first;
  }
  return { ...answers, sections };
}
