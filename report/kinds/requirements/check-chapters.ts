import { translate } from '../../messages/translate.ts';
import { addProblem, type Problems } from '../shared/add-problem.ts';

/** Every chapter that a requirement is in has its title in the register. */
export function checkChapters(
  item: {
    readonly chapters: readonly { readonly number: string }[];
    readonly rows: readonly { readonly chapter?: string | undefined }[];
  },
  problems: Problems,
): void {
  const known = item.chapters.map(({ number }) => number);
  for (const [index, { chapter }] of item.rows.entries()) {
    if (chapter === undefined || known.includes(chapter)) continue;
    addProblem(problems, ['rows', index, 'chapter'], (language) =>
      translate(language, 'requirements.unknownChapter', { chapter, known: known.join(', ') }),
    );
  }
}
