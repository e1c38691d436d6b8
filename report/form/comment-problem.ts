import type { MaterialDeviations } from '../kinds/kind.ts';
import { listText } from '../language/list-text.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import { colourName } from '../status/colour-name.ts';
import type { CommentCause } from './comment-cause.ts';

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
      : [translate(language, 'form.comment-for-colour', { figures: names(coloured, language) })]),
    ...(material === undefined ? [] : [materialText(material, language)]),
  ];
  return sentences.length > 0 ? sentences.join(' ') : translate(language, 'form.comment-always');
}

function materialText({ limit, lines }: MaterialDeviations, language: Language): string {
  const figures = lines.map(({ label, value }) => `${label} (${value})`);
  return translate(language, 'form.comment-for-deviation', {
    limit,
    count: lines.length,
    figures: names(figures, language),
  });
}

function names(labels: readonly string[], language: Language): string {
  if (labels.length <= namedAtMost) return listText(labels, language);
  const rest = translate(language, 'form.and-more', { count: labels.length - namedAtMost + 1 });
  return listText([...labels.slice(0, namedAtMost - 1), rest], language);
}
