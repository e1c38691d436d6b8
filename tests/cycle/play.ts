import { converse } from '../../cycle/converse.ts';
import type { Cycle } from '../../cycle/cycle.ts';
import { importHistory } from '../../cycle/import-history.ts';
import { loadDefinition } from '../../cycle/load-definition.ts';
import type { Person } from '../../cycle/ports/people-store.ts';
import type { ReportStore } from '../../cycle/ports/report-store.ts';
import { runDueWork } from '../../cycle/run-due-work.ts';
import type { Turn, TurnResult } from '../../cycle/turn.ts';
import type { CardAction } from '../../report/conversation/card-action.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import { openMemoryStores } from '../../storage/memory/open-memory-stores.ts';
import { type RecordingMessenger, recordingMessenger } from '../support/recording-messenger.ts';
import { formIn, submitOf } from './cards.ts';
import { answers, everybody, march, moments, ownerOf, person, read } from './march.ts';

/** The use cases over a store in memory, with the real example and a clock that a test sets. */
export interface Play {
  readonly cycle: Cycle;
  readonly messenger: RecordingMessenger;
  setClock(moment: string): void;
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

export async function newPlay(
  options: {
    readonly at?: string;
    readonly met?: boolean;
    readonly change?: (yaml: string) => string;
    readonly history?: boolean;
  } = {},
): Promise<Play> {
  let now = options.at ?? moments.opens;
  const stores = openMemoryStores(() => Date.parse(now));
  const messenger = recordingMessenger();
  const clock = { now: () => new Date(now) };
  const change = options.change ?? ((yaml: string) => yaml);
  const log = {
    info: () => {},
    warn: () => {},
    error: (event: string, cause: unknown) => {
      throw new Error(event, { cause });
    },
  };
  const ports = { definitions: stores.definitions, clock, log };
  const result = await loadDefinition(ports, change(read('definition.yaml')), [read('plan-2024.yaml')]);
  if (!result.ok) throw new Error(JSON.stringify(result));
  if (options.history !== false) {
    await importHistory(stores.reports, result.active.definition, read('history.yaml'));
  }
  const cycle: Cycle = { ...stores, messenger, clock, active: result.active, instance: 'first', log };
  const play = playOf(cycle, messenger, (moment) => {
    now = moment;
  });
  if (options.met !== false) for (const name of everybody) await play.meet(name);
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
          if (replace?.type === 'form' && form.goesOn === true) continue;
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
