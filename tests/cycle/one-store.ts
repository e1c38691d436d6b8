import { readFileSync } from 'node:fs';
import { converse } from '../../cycle/converse.ts';
import type { Cycle } from '../../cycle/cycle.ts';
import { chooseDefinition } from '../../cycle/definition/choose-definition.ts';
import { loadDefinition } from '../../cycle/load-definition.ts';
import type { Person } from '../../cycle/ports/people-store.ts';
import { runDueWork } from '../../cycle/run-due-work.ts';
import type { TurnResult } from '../../cycle/turn.ts';
import type { Typed } from '../../cli/demo/typed-texts.ts';
import type { CardAction } from '../../report/conversation/card-action.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import type { Stores } from '../../storage/stores.ts';
import { recordingMessenger } from '../support/recording-messenger.ts';
import { formIn, submitOf } from './cards.ts';

/** A file of an example. */
export function exampleFile(path: string): string {
  return readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8');
}

/** One of several reports over one store, as its own bot runs it. */
export interface OneReport {
  readonly cycle: Cycle;
  readonly errors: string[];
  press(email: string, action: CardAction): Promise<TurnResult>;
  form(email: string, period: string, section: string, part?: number): Promise<SectionForm>;
  /** Presses *Lever* on every part of a section's form with the texts given typed over those that stand there. */
  deliver(email: string, period: string, section: string, typed?: Typed): Promise<readonly TurnResult[]>;
}

function personOf(email: string): Person {
  const name = email.split('@')[0] ?? email;
  return {
    id: `id-of-${name}`,
    teamsId: `29:${name}`,
    email,
    name,
    tenantId: 'tenant',
    serviceUrl: 'https://smba.example/emea/',
    conversationId: `a:${name}`,
    reach: 'ok',
  };
}

export async function oneReport(
  stores: Stores,
  clock: { now(): Date },
  definition: string,
  plans: readonly string[] = [],
): Promise<OneReport> {
  const errors: string[] = [];
  const log = { info: () => {}, warn: () => {}, error: (event: string) => void errors.push(event) };
  const ports = { ...stores, clock, log };
  const loaded = await loadDefinition(ports, definition, plans);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded));
  const holder = await chooseDefinition(ports, loaded.active);
  const { active } = loaded;
  const cycle: Cycle = {
    ...ports,
    messenger: recordingMessenger(),
    active,
    holder,
    instance: active.definition.id,
  };
  const report = active.definition.id;
  const press: OneReport['press'] = async (email, action) => {
    const turn = {
      actor: personOf(email),
      place: { type: 'personal' },
      input: { type: 'action', action },
    } as const;
    const result = await converse(cycle, turn);
    await result.afterwards?.();
    return result;
  };
  const form: OneReport['form'] = async (email, period, section, part = 1) => {
    const { replace } = await press(email, { type: 'open-form', report, period, section, part, version: 0 });
    return formIn(replace);
  };
  return {
    cycle,
    errors,
    press,
    form,
    deliver: async (email, period, section, typed = {}) => {
      const { parts } = await form(email, period, section);
      const results: TurnResult[] = [];
      for (let part = 1; part <= parts; part += 1) {
        const result = await press(email, submitOf(await form(email, period, section, part), typed));
        if (result.replace?.type !== 'receipt')
          throw new Error(`${section} was refused: ${JSON.stringify(result)}`);
        results.push(result);
      }
      return results;
    },
  };
}

/** One round of due work. */
export async function tick({ cycle }: OneReport): Promise<void> {
  await runDueWork(cycle);
}

/** What stands in a field of a form, and its hint, with plain spaces and signs. */
export function shownIn(form: SectionForm, item: string, field: string): readonly [string, string] {
  const found = form.items
    .find(({ id }) => id === item)
    ?.fields.find((candidate) => candidate.field.id === field);
  const plain = (text = '') => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');
  return [plain(found?.text), plain(found?.field.hint)];
}
