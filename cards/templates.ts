import { Template } from 'adaptivecards-templating';
import type { MessageType } from '../report/conversation/message.ts';
import answer from './templates/answer.json' with { type: 'json' };
import form from './templates/form.json' with { type: 'json' };
import notice from './templates/notice.json' with { type: 'json' };
import overview from './templates/overview.json' with { type: 'json' };
import preview from './templates/preview.json' with { type: 'json' };
import receipt from './templates/receipt.json' with { type: 'json' };
import reminder from './templates/reminder.json' with { type: 'json' };
import summary from './templates/summary.json' with { type: 'json' };
import welcome from './templates/welcome.json' with { type: 'json' };

/** The layout of each type of card, parsed once. */
export const templates: Readonly<Record<MessageType, Template>> = {
  welcome: new Template(welcome),
  form: new Template(form),
  receipt: new Template(receipt),
  // An override is a form of three inputs.
  override: new Template(form),
  // So is a promise, of one.
  promise: new Template(form),
  // And a task, of a few.
  task: new Template(form),
  reminder: new Template(reminder),
  overview: new Template(overview),
  preview: new Template(preview),
  summary: new Template(summary),
  answer: new Template(answer),
  notice: new Template(notice),
};
