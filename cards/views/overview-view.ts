import type { Overview, OverviewGap } from '../../report/conversation/overview.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { clip } from '../clip.ts';
import { clipName } from '../clip-name.ts';
import { buttonRows } from '../elements/button-rows.ts';
import { executeAction } from '../elements/execute-action.ts';
import { heading } from '../elements/heading.ts';
import { markedList } from '../elements/marked-list.ts';
import { quietText } from '../elements/quiet-text.ts';
import { richText } from '../elements/rich-text.ts';
import { mostButtons } from '../elements/suggestion-buttons.ts';
import { textRun } from '../elements/text-run.ts';
import { type TypedCommand, typedToo } from '../elements/typed-too.ts';

/** What `templates/overview.json` shows. */
export interface OverviewView {
  readonly lang: Language;
  readonly kicker: string;
  readonly title: string;
  readonly heading: JsonObject;
  readonly lead: readonly JsonObject[];
  readonly missing: readonly JsonObject[];
  readonly waiting: readonly JsonObject[];
  readonly typed: readonly JsonObject[];
  readonly rows: readonly JsonObject[];
  readonly actions: readonly JsonObject[];
}

const longestList = 1500;

const commands: Readonly<Record<Overview['actions'][number], TypedCommand>> = {
  'remind-now': 'remind',
  'open-delegate': 'delegate',
  'resend-failed': 'resendFailed',
  deliveries: 'deliveries',
  preview: 'preview',
};

/** Gives the view of the coordinator's morning card: each section's name and its people the whole width, so that it holds at 320 px. */
export function overviewView(overview: Overview, language: Language): OverviewView {
  const title = clipName(overview.title);
  const { report, period } = overview;
  const shown = overview.actions.slice(0, mostButtons);
  const rest = overview.actions.slice(mostButtons);
  return {
    lang: language,
    kicker: overview.reportTitle,
    title,
    heading: heading(title, 'large'),
    lead: overview.lead.map((text) => richText([textRun(text)], 'small')),
    missing: overview.missing.map((gap) => gapBlock(gap, language)),
    waiting: markedList(translate(language, 'people.overview-later'), '○', overview.waiting),
    typed: typedToo(
      rest.map((action) => ({ command: commands[action] })),
      language,
    ),
    ...buttonRows(
      shown.map((type, index) =>
        executeAction(
          translate(language, `people.overview-${type}`),
          { type, report, period },
          { primary: index === 0 && type === 'remind-now' },
        ),
      ),
    ),
  };
}

function gapBlock(gap: OverviewGap, language: Language): JsonObject {
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      richText([textRun(clipName(gap.section), { weight: 'bolder' })]),
      richText([textRun(clip(gap.who, longestList))]),
      richText([
        gap.overdue
          ? textRun(`✕\u00a0${gap.deadline}`, { size: 'small', color: 'attention', weight: 'bolder' })
          : textRun(`○\u00a0${gap.deadline}`, { size: 'small' }),
      ]),
      richText(
        [
          textRun(translate(language, 'cards.missing-items', { items: clip(gap.items, longestList) }), {
            size: 'small',
          }),
        ],
        'small',
      ),
      ...gap.notes.map(({ text, trouble }, index) => {
        const spacing = index === 0 ? 'small' : 'none';
        const run = clip(text, longestList);
        return trouble
          ? richText([textRun(`▲\u00a0${run}`, { size: 'small', weight: 'bolder' })], spacing)
          : quietText(run, spacing);
      }),
    ],
  };
}
