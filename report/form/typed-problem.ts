import { nearestName } from '../definition/nearest-name.ts';
import type { Language } from '../language/language.ts';
import { localText } from '../language/local-text.ts';
import { translate } from '../messages/translate.ts';
import type { AskedItem } from './asked-items.ts';

/** Why a typed line was not understood. */
export type TypedProblem =
  | { readonly type: 'unknown' | 'shape' | 'twice'; readonly name: string }
  | { readonly type: 'several'; readonly name: string; readonly candidates: readonly string[] }
  | { readonly type: 'comment-which' | 'nil-which' };

const namedAtMost = 4;

/** Says what was not understood, and gives an example that would be. */
export function problemText(problem: TypedProblem, asked: readonly AskedItem[], language: Language): string {
  const labels = asked.flatMap(({ fields }) => fields.map(({ label }) => label));
  const first = labels[0] ?? '';
  const item = asked[0] === undefined ? '' : localText(asked[0].item.title, language);
  const nearest = 'name' in problem ? (nearestName(problem.name, labels) ?? first) : first;
  const example = translate(language, 'form.typed-example', { field: nearest });
  switch (problem.type) {
    case 'unknown':
      return translate(language, 'form.typed-unknown', { name: problem.name, example });
    case 'shape':
      return translate(language, 'form.typed-shape', { text: problem.name, example });
    case 'twice':
      return translate(language, 'form.typed-twice', { name: problem.name });
    case 'several': {
      const named = problem.candidates.slice(0, namedAtMost);
      return translate(language, 'form.typed-ambiguous', {
        name: problem.name,
        candidates: named.join(' · ') + (problem.candidates.length > namedAtMost ? ' …' : ''),
        example: translate(language, 'form.typed-example', { field: named[0] ?? first }),
      });
    }
    case 'comment-which':
      return translate(language, 'form.typed-comment-which', { item });
    case 'nil-which':
      return translate(language, 'form.typed-nil-which', { item });
  }
}
