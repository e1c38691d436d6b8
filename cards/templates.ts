import type { Template } from 'adaptivecards-templating';
import { once } from '../report/remembered/once.ts';
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
import { templating } from './templating.ts';

/** The layout of each type of card, parsed when the first of its type is rendered, and then once. */
export const templates: Readonly<Record<MessageType, () => Template>> = {
  welcome: parsed(welcome),
  form: parsed(form),
  receipt: parsed(receipt),
  // An override is a form of three inputs.
  override: parsed(form),
  // So is a promise, of one.
  promise: parsed(form),
  // And a task, of a few.
  task: parsed(form),
  reminder: parsed(reminder),
  overview: parsed(overview),
  preview: parsed(preview),
  summary: parsed(summary),
  answer: parsed(answer),
  notice: parsed(notice),
};

function parsed(layout: object): () => Template {
  return once(() => new (templating().Template)(layout));
}
