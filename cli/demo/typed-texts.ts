import type { AnswersFile } from '../../report/answer/answers-file-schema.ts';

/** What a person types, by the name of the input: `item/field`. */
export type Typed = Readonly<Record<string, string>>;

/** Gives a section's answers as they are typed into its forms. */
export function typedTexts(answers: AnswersFile['sections'][string]): Typed {
  const typed: Record<string, string> = {};
  for (const [item, { cells, comment, state }] of Object.entries(answers)) {
    for (const [cell, text] of Object.entries(cells)) typed[`${item}/${cell}`] = text;
    if (comment !== undefined) typed[`${item}/comment`] = comment;
    if (state === 'nil') typed[`${item}/nil`] = 'true';
  }
  return typed;
}
