import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Typed, typedTexts } from '../../cli/demo/typed-texts.ts';
import { converse } from '../../cycle/converse.ts';
import type { Cycle } from '../../cycle/cycle.ts';
import { importHistory } from '../../cycle/import-history.ts';
import { loadDefinition } from '../../cycle/load-definition.ts';
import type { Person } from '../../cycle/ports/people-store.ts';
import type { ReportStore } from '../../cycle/ports/report-store.ts';
import { runDueWork } from '../../cycle/run-due-work.ts';
import type { Turn, TurnResult } from '../../cycle/turn.ts';
import { parseAnswersFile } from '../../report/answer/answers-file-schema.ts';
import type { CardAction } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import { openMemoryStores } from '../../storage/memory/open-memory-stores.ts';
import { type RecordingMessenger, recordingMessenger } from '../support/recording-messenger.ts';

const read = (file: string) =>
  readFileSync(new URL(`../../examples/helse-nord-ikt/${file}`, import.meta.url), 'utf8');

const members = z
  .object({ members: z.array(z.object({ aadObjectId: z.string(), name: z.string(), email: z.string() })) })
  .parse(JSON.parse(read('team.json'))).members;

/** The moments of March 2024, from a calendar on the wall: Easter Monday is 1 April. */
export const moments = {
  before: '2024-03-31T22:00:00Z',
  opens: '2024-04-02T06:00:00Z',
  reminder: '2024-04-11T07:00:00Z',
  deadline: '2024-04-12T10:00:00Z',
};

export const march = { report: 'helse-nord-ikt', period: '2024-03' };

/** The leadership channel, as a place where somebody writes. */
export const channel: Turn['place'] = {
  type: 'channel',
  conversationId: '19:leaders',
  teamId: 'team',
  name: 'Ledergruppen',
};

/** The use cases over a store in memory, with the real example and a clock that a test sets. */
export interface Play {
  readonly cycle: Cycle;
  readonly messenger: RecordingMessenger;
  setClock(moment: string): void;
  /** By first name, as in the example's addresses. */
  person(name: string): Person;
  /** Remembers what a person is now, as the bot does. */
  meet(name: string, as?: Partial<Person>): Promise<void>;
  tick(): Promise<void>;
  turn(name: string, input: Turn['input'], place?: Turn['place']): Promise<TurnResult>;
  press(name: string, action: CardAction, place?: Turn['place']): Promise<TurnResult>;
  write(name: string, text: string, place?: Turn['place']): Promise<TurnResult>;
  /** A fresh form, as the person sees it. */
  form(name: string, section: string, part?: number): Promise<SectionForm>;
  /** Answers whole sections with the example's answers. */
  answer(...sections: readonly string[]): Promise<void>;
}

export const answers = (section: string): Typed => {
  const file = parseAnswersFile(read('answers-2024-03.yaml'), loaded.definition);
  if (!file.ok) throw new Error('The example answers do not load');
  return typedTexts(file.file.sections[section] ?? {});
};

/** Who answers for what, by first name. */
export const ownerOf: Readonly<Record<string, string>> = {
  economy: 'olav',
  services: 'tone',
  portfolio: 'per',
  hr: 'hanne',
  deviations: 'kjell',
  assessment: 'dag',
};

const loaded = await (async () => {
  const ports = { definitions: openMemoryStores().definitions, clock: { now: () => new Date(0) } };
  const result = await loadDefinition(ports, read('definition.yaml'), [read('plan-2024.yaml')]);
  if (!result.ok) throw new Error('The example does not load');
  return result.active;
})();

export async function newPlay(
  options: { readonly at?: string; readonly met?: boolean; readonly change?: (yaml: string) => string } = {},
): Promise<Play> {
  const stores = openMemoryStores();
  const messenger = recordingMessenger();
  let now = options.at ?? moments.opens;
  const clock = { now: () => new Date(now) };
  const change = options.change ?? ((yaml: string) => yaml);
  const ports = { definitions: stores.definitions, clock };
  const result = await loadDefinition(ports, change(read('definition.yaml')), [read('plan-2024.yaml')]);
  if (!result.ok) throw new Error(JSON.stringify(result));
  await importHistory(stores.reports, result.active.definition, read('history.yaml'));
  const log = {
    info: () => {},
    error: (event: string, cause: unknown) => {
      throw new Error(event, { cause });
    },
  };
  const cycle: Cycle = { ...stores, messenger, clock, active: result.active, instance: 'first', log };
  const play = playOf(cycle, messenger, (moment) => {
    now = moment;
  });
  if (options.met !== false) for (const { email } of members) await play.meet(firstName(email));
  return play;
}

/** The same play seen by another cycle: other ports, or another instance. */
export function playOf(cycle: Cycle, messenger: RecordingMessenger, setClock: Play['setClock']): Play {
  const turn: Play['turn'] = async (name, input, place = { type: 'personal' }) => {
    const actor = (await cycle.people.readPerson(person(name).id)) ?? person(name);
    const result = await converse(cycle, { actor, place, input });
    await result.afterwards?.();
    return result;
  };
  const play: Play = {
    cycle,
    messenger,
    setClock,
    person,
    turn,
    meet: async (name, as = {}) => cycle.people.savePerson({ ...person(name), ...as }),
    tick: async () => runDueWork(cycle),
    press: async (name, action, place) => turn(name, { type: 'action', action }, place),
    write: async (name, text, place) => turn(name, { type: 'text', text }, place),
    form: async (name, section, part = 1) => {
      const { replace } = await play.press(name, { type: 'open-form', ...march, section, part, version: 0 });
      return formIn(replace);
    },
    answer: async (...sections) => {
      for (const section of sections) {
        const name = ownerOf[section] ?? '';
        const { parts } = await play.form(name, section);
        for (let part = 1; part <= parts; part += 1) {
          const form = await play.form(name, section, part);
          const inputs = answers(section);
          const { replace } = await play.press(name, submitOf(form, inputs));
          if (replace?.type !== 'receipt')
            throw new Error(`${section} was refused: ${JSON.stringify(replace)}`);
        }
      }
    },
  };
  return play;
}

/** The same play over a store some of whose methods are others. */
export function withReports(play: Play, reports: Partial<ReportStore>, log = play.cycle.log): Play {
  const cycle = { ...play.cycle, log, reports: { ...play.cycle.reports, ...reports } };
  return playOf(cycle, play.messenger, (moment) => {
    play.setClock(moment);
  });
}

function firstName(email: string): string {
  return email.split('.')[0] ?? email;
}

export function person(name: string): Person {
  const found = members.find(({ email }) => firstName(email) === name);
  if (found === undefined) throw new Error(`${name} is not in the team`);
  return {
    id: found.aadObjectId,
    teamsId: `29:${name}`,
    email: found.email,
    name: found.name,
    tenantId: 'tenant',
    serviceUrl: 'https://smba.example/emea/',
    conversationId: `a:${name}`,
    reach: 'ok',
  };
}

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
  const names = new Set(form.items.flatMap(({ id }) => id));
  const own = Object.entries(typed).filter(([name]) => names.has(name.split('/')[0] ?? ''));
  return { type, report, period, section, part, version, inputs: Object.fromEntries([...inputs, ...own]) };
}

/** Each field of a form: what stands in it and what is wrong with it. */
export function fieldsOf(
  form: SectionForm,
): ReadonlyMap<string, { text: string; problem?: string | undefined }> {
  return new Map(
    form.items.flatMap((item) => [
      ...item.fields.map(
        ({ field, text, problem }) => [`${item.id}/${field.id}`, { text, problem }] as const,
      ),
      [`${item.id}/comment`, item.comment] as const,
    ]),
  );
}

/** What the store holds of a section: the current answers, their version and the number of versions kept. */
export async function storedSection(play: Play, section: string) {
  const record = (await play.cycle.reports.readPeriod(march))?.sections.get(section)?.record;
  if (record === undefined) throw new Error(`No section ${section}`);
  const versions = await play.cycle.reports.readVersions(march, section);
  return { ...record, versions };
}
