import { beforeEach, describe, expect, it } from 'vitest';
import { converse } from '../../cycle/converse.ts';
import type { Cycle } from '../../cycle/cycle.ts';
import { importHistory } from '../../cycle/import-history.ts';
import { loadDefinition } from '../../cycle/load-definition.ts';
import type { Person } from '../../cycle/ports/people-store.ts';
import { runDueWork } from '../../cycle/run-due-work.ts';
import type { Turn, TurnResult } from '../../cycle/turn.ts';
import type { CardAction } from '../../report/conversation/card-action.ts';
import { openMemoryStores } from '../../storage/memory/open-memory-stores.ts';
import { exampleText } from '../examples/load-example.ts';
import { recordingMessenger } from '../support/recording-messenger.ts';
import { formIn, noticeIn } from './cards.ts';

const key = { report: 'project-portfolio', period: '2024-T1' };
const form = { ...key, section: 'forms', part: 2, version: 0 };

const kai: Person = {
  id: 'kai',
  teamsId: '29:kai',
  email: 'kai.skjema@example.no',
  name: 'Kai Skjema',
  tenantId: 'tenant',
  serviceUrl: 'https://smba.example/emea/',
  conversationId: 'a:kai',
  reach: 'ok',
};

let cycle: Cycle;

/** The project portfolio, just opened, with some of its history written otherwise. */
async function opened(change: (history: string) => string = (history) => history): Promise<void> {
  const stores = openMemoryStores();
  const clock = { now: () => new Date('2024-05-02T06:00:00Z') };
  const log = {
    info: () => {},
    warn: () => {},
    error: (event: string, cause: unknown) => {
      throw new Error(event, { cause });
    },
  };
  const yaml = exampleText('project-portfolio', 'definition.yaml');
  const loaded = await loadDefinition({ definitions: stores.definitions, clock, log }, yaml, []);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded));
  await importHistory(
    stores.reports,
    loaded.active.definition,
    change(exampleText('project-portfolio', 'history.yaml')),
  );
  const messenger = recordingMessenger();
  cycle = { ...stores, messenger, clock, active: loaded.active, instance: 'first', log };
  await cycle.people.savePerson(kai);
  await runDueWork(cycle);
}

async function turn(input: Turn['input']): Promise<TurnResult> {
  const result = await converse(cycle, { actor: kai, place: { type: 'personal' }, input });
  await result.afterwards?.();
  return result;
}

const press = async (action: CardAction) => turn({ type: 'action', action });
const write = async (text: string) => turn({ type: 'text', text });
const unchanged = (item: string): CardAction => ({ type: 'unchanged', item, ...form });
const stored = async () => {
  const snapshot = await cycle.reports.readPeriod(key);
  return snapshot!.sections.get('forms')!.record;
};

/** Those of last time that were not delivered, as they were. */
const goingOn = {
  '1.number': '3',
  '1.name': 'Ta i bruk lenke til ekstern skjemaleverandør',
  '1.date': '2023-11-29',
  '1.colour': 'yellow',
  '1.comment': 'Vi venter på nettverk.',
  '2.number': '4',
  '2.name': 'Anskaffe Dips skjema (arketyper)',
  '2.date': '2023-08-31',
  '2.colour': 'yellow',
  '2.comment': 'Tilbudet er til vurdering.',
  '3.number': '5',
  '3.name': 'Forslag til forvaltning av skjema og skjemaløsninger',
  '3.date': '2023-12-31',
  '3.colour': 'yellow',
  '3.comment': 'Forslaget er til behandling.',
};

describe('what is as last time', () => {
  beforeEach(async () => opened());

  it('is offered where all that is asked for was said then', async () => {
    const first = formIn((await press({ type: 'open-form', ...form, part: 1 })).replace);
    const second = formIn((await press({ type: 'open-form', ...form })).replace);
    // The project leader's assessment is asked for, and is not in the history.
    expect(first.items.map(({ id, canBeUnchanged }) => [id, canBeUnchanged])).toEqual([
      ['digital-forms', undefined],
    ]);
    expect(second.items.map(({ id, canBeUnchanged }) => [id, canBeUnchanged])).toEqual([
      ['forms-milestones', true],
      ['forms-risks', undefined],
      ['forms-decisions', undefined],
    ]);
    expect(second.items[0]?.fields[0]?.text.split('\n')[0]).toBe(
      '3 | Ta i bruk lenke til ekstern skjemaleverandør | 29.11.2023 | Gul |  | Vi venter på nettverk.',
    );
  });

  it('is answered with one press, and once however often it is pressed', async () => {
    const { replace } = await press(unchanged('forms-milestones'));
    expect(replace?.type).toBe('receipt');
    await press(unchanged('forms-milestones'));
    const record = await stored();
    expect(record.version).toBe(1);
    expect(record.answers['forms-milestones']).toEqual({ state: 'answered', cells: goingOn });
    const again = formIn((await press({ type: 'open-form', ...form })).replace);
    expect(again.items[0]?.canBeUnchanged).toBeUndefined();
  });

  it.each(['uendret milepæler', 'uendra leveranse- og milepælplan', 'unchanged milestones', 'Uendret'])(
    'is answered by typing "%s"',
    async (text) => {
      const { send } = await write(text);
      expect(send.map(({ type }) => type)).toEqual(['receipt']);
      const record = await stored();
      expect(Object.keys(record.answers)).toEqual(['forms-milestones']);
    },
  );

  it('is nothing where last time said nothing', async () => {
    expect(noticeIn(await write('uendret sentrale risikoområder')).title).toBe('Ingenting å la stå');
    await press(unchanged('forms-risks'));
    expect((await stored()).version).toBe(0);
  });

  it('never takes the place of an answer that is given', async () => {
    const records = '3 | Lenke | 1.6.2024 | grønn | | Brannmuren er åpnet.';
    const typed = await write(`svar skjema\nleveranse- og milepælplan: ${records}`);
    expect(typed.send).toHaveLength(1);
    await write('ja');
    const { answers, version } = await stored();
    expect(version).toBe(1);
    await press(unchanged('forms-milestones'));
    expect(await stored()).toMatchObject({ answers, version });
  });

  it('is refused to anybody else', async () => {
    const other = { ...kai, id: 'pia', email: 'pia.prosjekt@example.no' };
    await converse(cycle, {
      actor: other,
      place: { type: 'personal' },
      input: { type: 'action', action: unchanged('forms-milestones') },
    });
    expect((await stored()).version).toBe(0);
  });
});

it('asks at the field for what must be said anew', async () => {
  await opened((history) => history.replace('      3.comment: Vi venter på nettverk.\n', ''));
  const form = formIn((await press(unchanged('forms-milestones'))).replace);
  expect(form.items[0]?.fields[0]?.problem).toContain('3 Ta i bruk lenke');
  expect((await stored()).version).toBe(0);
});
