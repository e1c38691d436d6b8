import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { ask } from '../../cli/ask/ask.ts';
import { exampleTexts } from '../../cli/generate/transcripts/example-files.ts';
import { playedStore } from '../../cli/generate/transcripts/played-store.ts';
import { chooseDefinition } from '../../cycle/definition/choose-definition.ts';
import { openAt } from '../../storage/azure/open-at.ts';
import { withAzurite } from '../storage/azure/with-azurite.ts';

const connectionString = withAzurite();
const dag = 'dag.direktor@example.no';
const report = ['--report', 'helse-nord-ikt'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapportbot-ask-'));
  const stores = await openAt({ connectionString: connectionString() });
  const { active, at } = await playedStore(await exampleTexts('helse-nord-ikt'), stores);
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  await chooseDefinition({ definitions: stores.definitions, clock: at(new Date(0)).clock, log }, active);
  vi.stubEnv('AZURE_TABLES_CONNECTION_STRING', connectionString());
}, 60_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const printed: string[] = [];
const complained: string[] = [];
beforeEach(() => {
  printed.length = 0;
  complained.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: unknown) => void printed.push(String(text)));
  vi.spyOn(console, 'error').mockImplementation((text: unknown) => void complained.push(String(text)));
});

const answerSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  intent: z.string(),
  target: z.string().nullable(),
  period: z.string(),
  cells: z.array(z.object({ item: z.string(), value: z.string().optional(), version: z.number() })),
  text: z.string(),
  outcome: z.string(),
});
const answers = () => printed.map((line) => answerSchema.parse(JSON.parse(line)));

const now = ['--now', '2024-04-12'];
const json = async (text: string, as = dag, at = now) => {
  expect(await ask([...report, '--as', as, ...at, '--json', text])).toBe(0);
  return answers().at(-1);
};

it('prints the same text as a person gets', async () => {
  expect(await ask([...report, '--as', dag, ...now, 'åpne avvik'])).toBe(0);
  expect(printed.join('\n')).toContain('258 er over grensen for gult (250)');
});

it('gives every outcome as JSON', async () => {
  expect(await json('sykefravær')).toMatchObject({
    intent: 'status',
    target: 'hr/sick-leave',
    period: '2024-03',
    outcome: 'answer',
  });
  expect(answers().at(-1)?.cells[0]).toEqual(
    expect.objectContaining({ item: 'sick-leave', value: '5.3', version: 1 }),
  );
  expect(await json('korridorpasienter')).toMatchObject({ intent: 'unknown', outcome: 'clarify', cells: [] });
  expect(await json('sykefravær i mars 2019')).toMatchObject({
    outcome: 'not-reported',
    period: '2019-03',
    cells: [],
  });
  expect(await json('hva kan du?')).toMatchObject({ intent: 'help', outcome: 'help' });
});

it('lets somebody whom the report does not know see nothing', async () => {
  expect(await json('sykefravær', 'ukjent@example.no')).toMatchObject({ outcome: 'refused', cells: [] });
});

it('asks at the time that is given', async () => {
  // By the end of 1 April nobody had answered: March opens on the second.
  const before = await json('sykefravær per 1. april 2024');
  expect(before).toMatchObject({ outcome: 'not-reported', cells: [] });
  expect((await json('status', dag, ['--now', '2024-04-08']))?.period).toBe('2024-03');
});

it('answers a file of questions, each with its own person, time and conversation', async () => {
  const file = join(folder, 'questions.jsonl');
  await writeFile(
    file,
    [
      { id: 1, text: 'og i februar?', context: ['sykefravær'], as: dag },
      { id: 'b', text: 'status', as: 'ukjent@example.no', now: '2024-04-12' },
      { id: 'c', text: 'sykefravær slik det var i går', as: dag, now: '2024-04-02' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );
  expect(await ask([...report, ...now, '--file', file])).toBe(0);
  expect(answers()).toMatchObject([
    { id: 1, target: 'hr/sick-leave', period: '2024-02', outcome: 'answer' },
    { id: 'b', outcome: 'refused' },
    // On 1 April nobody had answered, whatever the time of the others is.
    { id: 'c', outcome: 'not-reported' },
  ]);
});

it('names the line of a file that is broken, and answers none', async () => {
  const file = join(folder, 'broken.jsonl');
  await writeFile(file, `{"id":1,"text":"status","as":"${dag}"}\n{"id":2,"text":`);
  expect(await ask([...report, ...now, '--file', file])).toBe(1);
  expect(complained.join('\n')).toContain('Line 2 is not JSON.');
  await writeFile(file, '{"id":1,"txt":"status"}');
  expect(await ask([...report, ...now, '--file', file])).toBe(1);
  expect(complained.join('\n')).toContain('Line 1:');
  expect(printed).toEqual([]);
});

it.each([
  [['status'], 'Say who asks, with --as E-MAIL.'],
  [['--as', dag], 'Write a question.'],
  [['--as', dag, '--now', 'i går', 'status'], '"i går" is no date'],
])('says what is wrong with %j', async (args, problem) => {
  expect(await ask([...report, ...args])).toBe(2);
  expect(complained.join('\n')).toContain(problem);
});

it('says that the store has no such report', async () => {
  expect(await ask(['--report', 'annen', '--as', dag, 'status'])).toBe(1);
  expect(complained.join('\n')).toContain('The store has no report "annen".');
});
