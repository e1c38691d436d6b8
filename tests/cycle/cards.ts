import type { Typed } from '../../cli/demo/typed-texts.ts';
import type { TurnResult } from '../../cycle/turn.ts';
import type { CardAction } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import { march } from './march.ts';
import type { Play } from './play.ts';

export function formIn(message: Message | undefined): SectionForm {
  if (message?.type !== 'form') throw new Error(`Not a form: ${JSON.stringify(message)}`);
  return message.form;
}

/** The only notice that was sent. */
export function noticeIn({ send }: TurnResult): { readonly title: string; readonly text: string } {
  const [message, ...others] = send;
  if (message?.type !== 'notice' || others.length > 0)
    throw new Error(`Not a notice: ${JSON.stringify(send)}`);
  return message.notice;
}

/** The press on a form's button with the texts given typed over those in it. */
export function submitOf(
  form: SectionForm,
  typed: Typed,
  type: 'submit' | 'draft' | 'later' = 'submit',
): CardAction {
  const { report, period, section, part, version } = form;
  const inputs = form.items.flatMap((item) => [
    ...item.fields.map(({ field, text }) => [`${item.id}/${field.id}`, text] as const),
    ...(item.comment.hidden ? [] : [[`${item.id}/comment`, item.comment.text] as const]),
  ]);
  const names = new Set(form.items.map(({ id }) => id));
  const own = Object.entries(typed).filter(([name]) => names.has(name.split('/')[0] ?? ''));
  return { type, report, period, section, part, version, inputs: Object.fromEntries([...inputs, ...own]) };
}

/** Each field of a form: what stands in it and what is wrong with it. */
export function fieldsOf(
  form: SectionForm,
): ReadonlyMap<string, { text: string; problem?: string | undefined }> {
  const shown = form.items.flatMap(({ id, fields, comment }) => [
    ...fields.map(({ field, text, problem }) => ({ name: `${id}/${field.id}`, text, problem })),
    { name: `${id}/comment`, text: comment.text, problem: comment.problem },
  ]);
  return new Map(shown.map(({ name, text, problem }) => [name, { text, problem }]));
}

/** What the store holds of a section: the current answers, their version and the number of versions kept. */
export async function storedSection(play: Play, section: string) {
  const record = (await play.cycle.reports.readPeriod(march))?.sections.get(section)?.record;
  if (record === undefined) throw new Error(`No section ${section}`);
  const versions = await play.cycle.reports.readVersions(march, section);
  return { ...record, versions };
}
