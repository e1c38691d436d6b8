import { converse } from '../../../cycle/converse.ts';
import type { ActiveDefinition, Cycle } from '../../../cycle/cycle.ts';
import { importHistory } from '../../../cycle/import-history.ts';
import { loadDefinition } from '../../../cycle/load-definition.ts';
import { openPeriod } from '../../../cycle/period/open-period.ts';
import type { Person } from '../../../cycle/ports/people-store.ts';
import type { CardAction } from '../../../report/conversation/card-action.ts';
import { type AnswersFile, parseAnswersFile } from '../../../report/answer/answers-file-schema.ts';
import { periodCalendar } from '../../../report/calendar/period-calendar.ts';
import { assignments } from '../../../report/form/assigned.ts';
import type { SectionForm } from '../../../report/form/section-form.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import { translate } from '../../../report/messages/translate.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import type { PeriodId } from '../../../report/period/period-id.ts';
import type { Stores } from '../../../storage/stores.ts';
import { openMemoryStores } from '../../../storage/memory/open-memory-stores.ts';
import { type Typed, typedTexts } from '../../demo/typed-texts.ts';
import { lookingCycle } from '../../looking-cycle.ts';
import type { ExampleTexts } from './example-files.ts';

export interface PlayedStore {
  readonly period: PeriodId;
  readonly active: ActiveDefinition;
  /** The cycle as it stands at a moment; it sends nothing. */
  readonly at: (now: Date) => Cycle;
}

const hour = 3_600_000;

/**
 * Plays an example's period as its people do, through the same presses, in a store in memory, or the one given: opened when the calendar says, every
 * section delivered an hour later by those who are asked for it, those that wait for the others last, approved and published at the deadline.
 * @throws {Error} when a file does not load or an answer is refused.
 */
export async function playedStore(
  texts: ExampleTexts,
  stores: Stores = openMemoryStores(() => 0),
): Promise<PlayedStore> {
  const log = { info: () => {}, warn: () => {}, error: thrown };
  const epoch = new Date(0);
  const ports = { definitions: stores.definitions, clock: { now: () => epoch }, log };
  const loaded = await loadDefinition(ports, texts.definition, texts.plans);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded));
  const { active } = loaded;
  const { definition } = active;
  const parsed = parseAnswersFile(texts.answers, definition);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  if (texts.history !== undefined) await importHistory(stores.reports, definition, texts.history);

  const period = parsePeriod(parsed.file.period);
  if (period === undefined) throw new Error(`No period: ${parsed.file.period}`);
  const at = (now: Date): Cycle => ({ ...lookingCycle(stores, active, now), log });
  const { opens, deadline } = periodCalendar(definition, period);
  await openPeriod(at(opens), period, 'calendar');
  for (const email of new Set([...owners(definition), ...definition.people.coordinators])) {
    await stores.people.savePerson(who(email));
  }
  const waits = (section: string) =>
    definition.sections.find(({ id }) => id === section)?.opens !== undefined;
  const owed = assignments(definition, period);
  for (const { email, section } of [
    ...owed.filter(({ section }) => !waits(section)),
    ...owed.filter(({ section }) => waits(section)),
  ]) {
    await deliver(at(new Date(opens.getTime() + hour)), who(email), { period, section }, parsed.file);
  }
  const coordinator = who(definition.people.coordinators[0] ?? '');
  const ref = { report: definition.id, period };
  const over = { ...at(deadline), messenger: taken };
  const channel = {
    type: 'channel',
    conversationId: '19:leaders',
    teamId: 'team',
    name: 'Ledelsen',
  } as const;
  const text = translate(definition.languages[0] ?? 'nb', 'question.command.useChannel').split('|')[0] ?? '';
  await converse(over, { actor: coordinator, place: channel, input: { type: 'text', text } });
  for (const type of ['approve', 'publish'] as const) await press(over, coordinator, { type, ...ref });
  return { period, active, at };
}

function owners(definition: Definition): readonly string[] {
  return definition.sections.flatMap(({ owner, deputies }) => [owner, ...deputies]);
}

/** Answers each form that a person has of a section. */
async function deliver(
  cycle: Cycle,
  actor: Person,
  { period, section }: { readonly period: PeriodId; readonly section: string },
  { sections }: AnswersFile,
): Promise<void> {
  const ref = { report: cycle.active.definition.id, period, section, version: 0 };
  const typed = typedTexts(sections[section] ?? {});
  for (let part = 1, parts = 1; part <= parts; part += 1) {
    const form = formIn(await press(cycle, actor, { type: 'open-form', ...ref, part }));
    parts = form.parts;
    const receipt = await press(cycle, actor, submitOf(form, typed));
    if (receipt?.type !== 'receipt' && !(receipt?.type === 'form' && receipt.form.part > part)) {
      throw new Error(`${section} was refused: ${JSON.stringify(receipt)}`);
    }
  }
}

async function press(cycle: Cycle, actor: Person, action: CardAction) {
  const { replace } = await converse(cycle, {
    actor,
    place: { type: 'personal' },
    input: { type: 'action', action },
  });
  return replace;
}

function formIn(message: Awaited<ReturnType<typeof press>>): SectionForm {
  if (message?.type !== 'form') throw new Error(`Not a form: ${JSON.stringify(message)}`);
  return message.form;
}

function submitOf(form: SectionForm, typed: Typed): CardAction {
  const { report, period, section, part, version, items } = form;
  const stand = items.flatMap((item) => [
    ...item.fields.map(({ field, text }) => [`${item.id}/${field.id}`, text] as const),
    ...(item.comment.hidden ? [] : [[`${item.id}/comment`, item.comment.text] as const]),
  ]);
  const own = Object.entries(typed).filter(([name]) => items.some(({ id }) => name.startsWith(`${id}/`)));
  const inputs = Object.fromEntries([...stand, ...own]);
  return { type: 'submit', report, period, section, part, version, inputs };
}

/** Somebody of the definition, with the name that the address has. */
function who(email: string): Person {
  const words = (email.split('@')[0] ?? '').split('.');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return { id: email, teamsId: `29:${email}`, email, name, tenantId: '', serviceUrl: '', reach: 'ok' };
}

/** A messenger whose posts are taken and go nowhere. */
const taken: Cycle['messenger'] = {
  partsOf: (message) => [message],
  send: async () => ({ outcome: 'sent', conversationId: '19:leaders', activityId: 'post' }),
  update: async () => ({ outcome: 'sent', conversationId: '19:leaders', activityId: 'post' }),
};

function thrown(event: string, cause: unknown): never {
  throw new Error(event, { cause });
}
