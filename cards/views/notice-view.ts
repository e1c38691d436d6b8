import type { Notice } from '../../report/conversation/notice.ts';
import type { Language } from '../../report/language/language.ts';
import type { JsonObject } from '../card.ts';
import { clipName } from '../clip-name.ts';
import { buttonRows } from '../elements/button-rows.ts';
import type { ContainerStyle } from '../elements/container-style.ts';
import { executeAction } from '../elements/execute-action.ts';
import { suggestionButtons } from '../elements/suggestion-buttons.ts';
import { userText } from '../elements/user-text.ts';

/** What `templates/notice.json` shows. */
export interface NoticeView {
  readonly lang: Language;
  readonly style: ContainerStyle;
  readonly mark: string;
  readonly title: string;
  readonly text: readonly JsonObject[];
  readonly rows: readonly JsonObject[];
  readonly actions: readonly JsonObject[];
}

const styles = { good: 'good', info: 'emphasis', warning: 'warning', attention: 'attention' } as const;
const marks = { good: '✓', info: 'ℹ', warning: '▲', attention: '✕' } as const;

/** Gives the view of a short message. */
export function noticeView(notice: Notice, language: Language): NoticeView {
  return {
    lang: language,
    style: styles[notice.tone],
    mark: marks[notice.tone],
    title: clipName(notice.title),
    text: userText(notice.text, 'small'),
    ...buttonRows([
      ...(notice.buttons ?? []).map(({ title, action }) => executeAction(title, action, { primary: true })),
      ...suggestionButtons(notice.suggestions),
    ]),
  };
}
