import type { Preview } from '../../report/conversation/preview.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { clipName } from '../clip-name.ts';
import { clip } from '../clip.ts';
import { alignRight } from './align-right.ts';
import { quietText } from './quiet-text.ts';
import { richText } from './rich-text.ts';
import { statusRun } from './status-run.ts';
import { textRun } from './text-run.ts';

/**
 * Gives a section's line in the preview: whether it is ready, its colour, who owns it, and what is missing.
 * @example previewSection(section, 'nb') //=> [{ type: 'ColumnSet', … }]
 */
export function previewSection(
  section: Preview['sections'][number],
  language: Language,
): readonly JsonObject[] {
  const ready = translate(language, section.ready ? 'cards.ready' : 'cards.not-ready');
  const left = [
    richText([textRun(clipName(section.title), { weight: 'bolder' })]),
    quietText(section.detail),
    ...(section.held ?? []).map((text) => quietText(clip(text, 300))),
    ...(section.missing.length === 0
      ? []
      : [
          richText([
            textRun(
              translate(language, 'cards.missing-items', { items: clip(section.missing.join(', '), 1500) }),
              {
                size: 'small',
              },
            ),
          ]),
        ]),
  ];
  const right = [
    alignRight([textRun(`${section.ready ? '✓' : '○'}\u00a0${ready}`, { size: 'small', weight: 'bolder' })]),
    // That nothing is known is already said by what is missing.
    ...(!section.ready && section.status.colour === 'no-data'
      ? []
      : [alignRight([statusRun(section.status.colour, language, true)])]),
  ];
  return [
    {
      type: 'ColumnSet',
      spacing: 'small',
      separator: true,
      columns: [
        { type: 'Column', width: 'stretch', items: left },
        { type: 'Column', width: 'auto', items: right },
      ],
    },
  ];
}
