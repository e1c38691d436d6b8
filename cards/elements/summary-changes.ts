import type { Summary } from '../../report/conversation/summary.ts';
import type { Language } from '../../report/language/language.ts';
import type { JsonObject } from '../card.ts';
import { clip } from '../clip.ts';
import { clipName } from '../clip-name.ts';
import { richText } from './rich-text.ts';
import { statusRun } from './status-run.ts';
import { textRun } from './text-run.ts';

/**
 * Gives what changed since last time, a line each, colours first; nothing when nothing did.
 * @example summaryChanges({ changesTitle: 'Endret siden februar', changes: [] }, 'nb') //=> []
 */
export function summaryChanges(
  {
    changesTitle,
    changes,
    contentChanges = [],
  }: Pick<Summary, 'changesTitle' | 'changes' | 'contentChanges'>,
  language: Language,
): readonly JsonObject[] {
  if (changes.length + contentChanges.length === 0) return [];
  return [
    richText([textRun(changesTitle, { weight: 'bolder' })], 'medium'),
    ...changes.map((change) =>
      richText(
        [
          textRun(`${clipName(change.label)}: `),
          statusRun(change.from, language),
          textRun('\u00a0→ '),
          statusRun(change.to, language),
          ...(change.values === undefined ? [] : [textRun(` (${change.values.replaceAll(' ', '\u00a0')})`)]),
        ],
        'small',
      ),
    ),
    ...contentChanges.map(({ label, text }) => richText([textRun(`${clip(label, 200)}: ${text}`)], 'small')),
  ];
}
