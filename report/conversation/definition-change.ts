import type { DefinitionDifference, DifferenceLine } from '../difference/definition-difference.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../messages/translate.ts';
import type { Notice, NoticeButton } from './notice.ts';

/**
 * Tells a coordinator what a version that waits would change, and what that means for the periods (G4). Ignoring it is safe.
 * @example definitionChange({ difference, back: false, language: 'nb', action }).title
 * //=> 'Ny versjon av rapportdefinisjonen venter'
 */
export function definitionChange({
  difference,
  back,
  language,
  action,
}: {
  readonly difference: DefinitionDifference;
  /** What waits is older than what is in use. */
  readonly back: boolean;
  readonly language: Language;
  readonly action: NoticeButton['action'];
}): Notice {
  const { from, to, lines, notes } = difference;
  const what = back ? 'back' : from === to ? 'plan' : 'newer';
  const values = { what, from, to };
  const say = (key: 'waits' | 'periods' | 'typed'): string =>
    translate(language, `difference.card-${key}`, values);
  const text = [
    say('waits'),
    ...listed(lines, ['added'], 'added', language),
    ...listed(lines, ['changed', 'moved'], 'changed', language),
    ...listed(lines, ['removed'], 'removed', language),
    ...(lines.length === 0 ? ['', translate(language, 'difference.card-same')] : []),
    ...(notes.length === 0 ? [] : ['', ...notes.map((note) => `▲ ${note}`)]),
    '',
    say('periods'),
    say('typed'),
  ];
  return {
    tone: 'info',
    title: translate(language, 'difference.card-title', values),
    text: text.join('\n'),
    suggestions: [],
    buttons: [{ title: translate(language, 'difference.card-use', values), action }],
  };
}

function listed(
  lines: readonly DifferenceLine[],
  types: readonly DifferenceLine['type'][],
  group: 'added' | 'changed' | 'removed',
  language: Language,
): readonly string[] {
  const chosen = lines.filter(({ type }) => types.includes(type));
  if (chosen.length === 0) return [];
  return [
    '',
    translate(language, 'difference.card-group', { group, count: chosen.length }),
    ...chosen.map(({ text }) => `• ${text}`),
  ];
}
