import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Player } from '../../cli/demo/player.ts';
import { waitFor } from '../../cli/demo/wait-for.ts';
import { march2024 } from '../../cli/processes/example.ts';
import { loadPeriod } from '../../cycle/period/load-period.ts';
import { reportOf } from '../../cycle/period/report-of.ts';
import { type RunningStack, runningStack } from './running-stack.ts';
import { shownText } from './shown-form.ts';

const april = { report: 'harbour-services', period: '2025-04' };
const folder = march2024.definition.replace('helse-nord-ikt/definition.yaml', 'harbour-services/');

let running: RunningStack;
beforeAll(async () => {
  const example = {
    definition: `${folder}definition.yaml`,
    plans: [`${folder}plan-2025.yaml`],
    history: `${folder}history.yaml`,
  };
  running = await runningStack(example, april.period);
}, 120_000);
afterAll(async () => running?.stop());

/** Writes to the bot and gives all that it says to it; nobody presses anything in this file. */
async function say(player: Player, text: string): Promise<string> {
  const before = (await player.messages()).length;
  await player.write(text);
  const said = await waitFor(`an answer to “${text}”`, async () => {
    const answers = (await player.messages()).slice(before).filter(({ from }) => from === 'bot');
    return answers.length === 0 ? undefined : answers;
  });
  return said.map(shownText).join('\n');
}

const section = async (id: string) =>
  (await running.cycle.reports.readPeriod(april))?.sections.get(id)?.record;

/** Waits for something that the bot says; an answer may be several messages. */
async function heard(player: Player, text: RegExp): Promise<void> {
  await waitFor(String(text), async () =>
    (await player.messages()).find((message) => message.from === 'bot' && text.test(shownText(message))),
  );
}

it('takes a whole section as typed text: read back, mended, confirmed', async () => {
  const peter = await running.player('peter');
  const readBack = await say(
    peter,
    [
      'answer operations',
      'average turnaround: 1.126',
      'crane availability: 97.4%',
      'comment quayside: Easter traffic filled the berths for a week; it is over.',
      'freight: 212',
      'ferries = 480',
      'remarks on operations: Ferries ran to plan.',
      'Freight waited longer than we like around Easter.',
    ].join('\n'),
  );
  expect(readBack).toContain('Crane availability: 97.4%');
  expect(readBack).toContain('Nothing is submitted');
  expect(await section('operations')).toMatchObject({ version: 0, answers: {} });

  expect(await say(peter, 'yes')).toContain('Average turnaround');
  expect((await section('operations'))?.version).toBe(0);

  await say(peter, 'answer operations\naverage turnaround: 25.8');
  // 25.8 is 7.5 % over 24: yellow.
  expect(await say(peter, 'yes')).toMatch(/Saved[\s\S]*25\.8[\s\S]*Yellow/u);
  const stored = await section('operations');
  expect(stored?.version).toBe(1);
  expect(stored?.answers).toMatchObject({
    quayside: {
      cells: { turnaround: '25.8', 'crane-uptime': '97.4' },
      comment: 'Easter traffic filled the berths for a week; it is over.',
    },
    calls: { cells: { freight: '212', ferry: '480' } },
    remarks: {
      cells: { text: 'Ferries ran to plan.\nFreight waited longer than we like around Easter.' },
    },
  });
});

it('runs the rest of the month by typed text alone', async () => {
  const [fiona, sam, helen, colin] = await Promise.all(
    ['fiona', 'sam', 'helen', 'colin'].map(async (name) => running.player(name)),
  );
  if (!fiona || !sam || !helen || !colin) throw new Error('Somebody is missing');
  const [channel] = await running.teams.channels(colin.person.aadObjectId);
  if (channel === undefined) throw new Error('No channel');
  await colin.write('@Rapportbot use this channel', channel.id);

  await say(
    fiona,
    [
      'answer finance',
      'Harbour dues, April: 1742; Harbour dues, year to date: 6815',
      'cargo handling, April: 2510; cargo handling, year to date: 9120',
      'wages, April: 1895; wages, year to date: 7588',
      'energy, April: 298; energy, year to date: 1402',
      'upkeep, April: 571; upkeep, year to date: 2166',
      'comment income statement: Two fewer bulk carriers than planned.',
      'inner basin: 1150; approach channel: 0',
      'comment dredging: The permit has not come.',
    ].join('\n'),
  );
  // To date (6815 + 9120) − (7588 + 1402 + 2166) = 4779, against a budget of 5050.
  expect(await say(fiona, 'yes')).toContain('−271');

  expect(await say(helen, 'answer overview\noverall assessment: yellow')).toMatch(/open/iu);

  await say(sam, 'answer safety\nlost-time accidents: 2\nfire drill: yes\nnone spills to water');
  expect(await say(sam, 'yes')).toContain('Accidents');
  await say(sam, 'answer safety\ncomment accidents: A sprained ankle and a cut hand.');
  expect(await say(sam, 'submit')).toContain('No spills to water');
  expect((await section('safety'))?.answers['spills']?.state).toBe('nil');

  await say(colin, 'publish');
  await heard(colin, /must be approved/iu);
  await say(
    helen,
    'answer overview\noverall assessment: yellow\nassessment: A steady month, with two accidents.',
  );
  await say(helen, 'yes');
  await say(colin, 'preview');
  await heard(colin, /9 of 9/u);
  await say(colin, 'approve');
  await say(colin, 'publish');
  const post = await waitFor('the post', async () =>
    (await running.teams.messages(channel.id)).find((message) =>
      shownText(message).includes('A steady month'),
    ),
  );
  // Safety is confidential.
  expect(shownText(post)).not.toMatch(/accidents 2|ankle|fire drill/iu);

  expect(await say(helen, 'status safety')).toContain('2');
  expect(await say(fiona, 'status safety')).not.toContain('ankle');
  await say(await running.player('peter'), 'answer operations\nfreight: 213');
  expect(await say(await running.player('peter'), 'yes')).toMatch(/version 2/iu);
  await say(colin, 'publish');
  const edited = await waitFor('the corrected post', async () =>
    (await running.teams.messages(channel.id)).find(
      ({ id, editedAt }) => id === post.id && editedAt !== undefined,
    ),
  );
  expect(shownText(edited)).toMatch(/Corrected[\s\S]*Operations/u);
  await say(colin, 'lock');
  await say(colin, 'reopen a figure is wrong');

  const loaded = await loadPeriod(running.cycle, april);
  if (loaded === undefined) throw new Error('The month is not in the store');
  const report = reportOf(loaded, { language: 'en', now: running.cycle.clock.now() });
  expect([report.state, report.publication, report.missing]).toEqual(['published', 2, []]);
  const cells = report.sections.flatMap(({ items }) => items.flatMap((item) => item.cells));
  const figure = (id: string, item: string) =>
    cells.find((cell) => cell.id === id && cell.item === item && cell.period === april.period)?.value;
  expect(figure('total', 'calls')).toBe('693');
  const audit = await running.cycle.reports.readAudit(april);
  const actions = audit.map(({ action }) => action);
  expect(actions).toEqual(['open', 'answer', 'approve', 'publish', 'publish', 'lock', 'reopen']);
  expect(audit.at(-1)?.reason).toBe('a figure is wrong');
});
