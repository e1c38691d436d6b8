import type { MaterialDeviations } from '../kinds/kind.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { colourName } from '../status/colour-name.ts';
import type { CommentCause } from './comment-cause.ts';
import { someNames } from './some-names.ts';

const namedAtMost = 3;

/**
 * Asks for the comment that is missing, and names the figures that make it necessary (V2).
 * @example commentProblem({ figures: [{ label: 'Sykefravær', colour: 'yellow' }] }, 'nb')
 * //=> 'Sykefravær (gul): skriv hva som ligger bak, og hva dere gjør.'
 */
export function commentProblem({ figures, material }: CommentCause, language: Language): string {
  const coloured = figures.map(
    ({ label, colour }) => `${label} (${colourName(colour, language).toLowerCase()})`,
  );
  const sentences = [
    ...(coloured.length === 0
      ? []
      : [
          translate(language, 'form.comment-for-colour', {
            figures: someNames(coloured, namedAtMost, language),
          }),
        ]),
    ...(material === undefined ? [] : [materialText(material, language)]),
  ];
  return sentences.length > 0 ? sentences.join(' ') : translate(language, 'form.comment-always');
}

function materialText({ limit, lines }: MaterialDeviations, language: Language): string {
  const figures = lines.map(({ label, value }) => `${label} (${value})`);
  return translate(language, 'form.comment-for-deviation', {
    limit,
    count: lines.length,
    figures: someNames(figures, namedAtMost, language),
  });
}
