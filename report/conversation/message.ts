import type { OverrideForm } from '../form/override-form.ts';
import type { PromiseForm } from '../form/promise-form.ts';
import type { Receipt } from '../form/receipt.ts';
import type { SectionForm } from '../form/section-form.ts';
import type { Language } from '../language/language.ts';
import type { Answer } from './answer.ts';
import type { Notice } from './notice.ts';
import type { Overview } from './overview.ts';
import type { Preview } from './preview.ts';
import type { Reminder } from './reminder.ts';
import type { Summary } from './summary.ts';
import type { TaskForm } from './task-form.ts';
import type { Welcome } from './welcome.ts';

/** Everything that the bot says. `cards/` gives each type its card; `language` is that of the card's own words. */
export type Message = { readonly language: Language } & (
  | { readonly type: 'welcome'; readonly welcome: Welcome }
  | { readonly type: 'form'; readonly form: SectionForm }
  | { readonly type: 'receipt'; readonly receipt: Receipt }
  | { readonly type: 'override'; readonly override: OverrideForm }
  | { readonly type: 'promise'; readonly promise: PromiseForm }
  | { readonly type: 'task'; readonly task: TaskForm }
  | { readonly type: 'reminder'; readonly reminder: Reminder }
  | { readonly type: 'overview'; readonly overview: Overview }
  | { readonly type: 'preview'; readonly preview: Preview }
  | { readonly type: 'summary'; readonly summary: Summary }
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'notice'; readonly notice: Notice }
);

export type MessageType = Message['type'];
