import type { Preview } from '../../report/conversation/preview.ts';
import type { Language } from '../../report/language/language.ts';
import { translate } from '../../report/messages/translate.ts';
import type { JsonObject } from '../card.ts';
import { clip } from '../clip.ts';
import { clipName } from '../clip-name.ts';
import { buttonRows } from '../elements/button-rows.ts';
import { executeAction } from '../elements/execute-action.ts';
import { findingList } from '../elements/finding-list.ts';
import { firstApart } from '../elements/first-apart.ts';
import { heading } from '../elements/heading.ts';
import { markedList } from '../elements/marked-list.ts';
import { previewSection } from '../elements/preview-section.ts';
import { quietText } from '../elements/quiet-text.ts';
import { richText } from '../elements/rich-text.ts';
import { statusLine } from '../elements/status-line.ts';
import { mostButtons } from '../elements/suggestion-buttons.ts';
import { textRun } from '../elements/text-run.ts';
import { type TypedCommand, typedToo } from '../elements/typed-too.ts';

/** What `templates/preview.json` shows. Parts that may be absent are lists of none or more. */
export interface PreviewView {
  readonly lang: Language;
  readonly kicker: string;
  readonly title: string;
  readonly heading: JsonObject;
  /** What has just changed, or stands in the way: before anything else. */
  readonly news: readonly JsonObject[];
  readonly progress: string;
  readonly stateText: string;
  readonly overall: readonly JsonObject[];
  readonly sections: readonly JsonObject[];
  readonly warnings: readonly JsonObject[];
  readonly typed: readonly JsonObject[];
  readonly rows: readonly JsonObject[];
  readonly actions: readonly JsonObject[];
}

/** A change may name many items; the section's own form has them all. */
const longestNews = 1000;

/** Gives the view of the coordinator's preview. */
export function previewView(preview: Preview, language: Language, token: string): PreviewView {
  const title = clipName(preview.heading);
  return {
    lang: language,
    kicker: preview.reportTitle,
    title,
    heading: heading(title, 'large'),
    news: [
      ...preview.news.map((text) =>
        richText([textRun(clip(text, longestNews), { weight: 'bolder' })], 'small'),
      ),
      ...markedList(translate(language, 'cards.changed-since'), '✎', preview.changedSincePublication),
    ],
    progress: translate(language, 'cards.answered-of', {
      answered: String(preview.answered),
      total: String(preview.total),
    }),
    stateText: preview.stateText,
    overall: statusLine(preview.overall, language),
    sections: [
      ...firstApart(preview.sections.flatMap((section) => previewSection(section, language))),
      ...(preview.unlisted === undefined ? [] : [quietText(preview.unlisted, 'medium')]),
    ],
    warnings: [
      ...findingList(preview.findings ?? [], acceptActions(preview), language, token),
      ...markedList(translate(language, 'findings.acceptedHeading'), '✓', preview.accepted ?? []),
      ...markedList(translate(language, 'cards.undelivered'), '✕', preview.undelivered),
    ],
    ...previewButtons(preview, language),
  };
}

function acceptActions({ report, period, acceptable = [] }: Preview) {
  return acceptable.map((place) =>
    place === null ? undefined : ({ type: 'accept-in-preview', report, period, ...place } as const),
  );
}

function previewButtons(
  preview: Preview,
  language: Language,
): Pick<PreviewView, 'rows' | 'actions' | 'typed'> {
  const ref = { report: preview.report, period: preview.period };
  const title = (action: Preview['actions'][number]): string =>
    translate(language, action === 'open-return' ? 'people.return-button' : `cards.${action}`);
  const shown = preview.actions.slice(0, mostButtons - 1);
  const rest = preview.actions.slice(mostButtons - 1);
  return {
    ...buttonRows([
      ...shown.map((type, index) =>
        executeAction(title(type), { type, ...ref }, { primary: index === 0 && isExpected(type, preview) }),
      ),
      executeAction(translate(language, 'cards.refresh'), { type: 'preview', ...ref }),
    ]),
    typed: typedToo(
      rest.map((action) => ({ command: commandOf(action) })),
      language,
    ),
  };
}

/** What stands out is what is expected next: never to approve what is not ready, nor to lock. */
function isExpected(action: Preview['actions'][number], { sections }: Preview): boolean {
  return action === 'publish' || (action === 'approve' && sections.every(({ ready }) => ready));
}

function commandOf(action: Preview['actions'][number]): TypedCommand {
  if (action === 'open-return') return 'return';
  return action === 'remind-now' ? 'remind' : action;
}
