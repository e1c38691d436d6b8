import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, readCard } from '../../cli/demo/card-reader.ts';
import type { Player } from '../../cli/demo/player.ts';
import { readAnswers } from '../../cli/demo/read-files.ts';
import type { TeamsMessage } from '../../cli/demo/teams-client.ts';
import { type Typed, typedTexts } from '../../cli/demo/typed-texts.ts';
import { waitFor } from '../../cli/demo/wait-for.ts';
import { march2024 } from '../../cli/processes/example.ts';
import { type RunningStack, runningStack } from './running-stack.ts';
import { shownInputs, shownText } from './shown-form.ts';

const march = { report: 'helse-nord-ikt', period: '2024-03' };
const family = '👩🏽‍⚕️🇳🇴';
const markup = '**fet** [lenke](javascript:alert(1)) <script>alert(1)</script> ${1+1} ' + family;

let running: RunningStack;
let answers: (section: string) => Typed;
beforeAll(async () => {
  running = await runningStack(march2024, march.period);
  const file = await readAnswers(march2024.answers, running.definition);
  answers = (section) => typedTexts(file.sections[section] ?? {});
}, 120_000);
afterAll(async () => running?.stop());

const stored = async (section: string) => {
  const snapshot = await running.cycle.reports.readPeriod(march);
  const record = snapshot?.sections.get(section)?.record;
  const versions = await running.cycle.reports.readVersions(march, section);
  return { version: record?.version, answers: record?.answers ?? {}, versions: versions.length };
};
const nothing = { version: 0, answers: {}, versions: 0 };

async function cardFor(name: string, section: string): Promise<{ player: Player; message: TeamsMessage }> {
  const player = await running.player(name);
  const { message } = await player.card(`the card for ${section}`, 'submit', { section });
  return { player, message };
}

async function now(player: Player, { id }: TeamsMessage): Promise<TeamsMessage> {
  const message = (await player.messages()).find((candidate) => candidate.id === id);
  if (message === undefined) throw new Error(`No message ${id}`);
  return message;
}

const inputsOf = (message: TeamsMessage, typed: Typed) =>
  Object.fromEntries(
    readCard(cardOf(message)).inputs.map(({ id, name, value }) => [id, typed[name] ?? value]),
  );

/** Presses the button that hands the form in, and gives the message with what came of it. */
async function submit(player: Player, message: TeamsMessage, typed: Typed): Promise<TeamsMessage> {
  await player.press(message, 'submit', inputsOf(await now(player, message), typed));
  return now(player, message);
}

/** What the bot says besides the card, once it has come. */
async function saidAfter(player: Player, act: () => Promise<unknown>): Promise<string> {
  const before = (await player.messages()).length;
  await act();
  const message = await waitFor('what the bot says', async () =>
    (await player.messages()).slice(before).find(({ from }) => from === 'bot'),
  );
  return shownText(message);
}

/** A press with data of one's own making, from one's own chat. */
async function pressRaw(name: string, data: object): Promise<Response> {
  return running.post({
    ...(await running.activityOf(name)),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'submit', data }, trigger: 'manual' },
  });
}

describe('a figure', () => {
  it.each([
    ['letters', 'tjue', /tall/iu],
    ['thousands or decimals', '1.126', /1\s?126|1,126/u],
    ['nothing', '', /./u],
    ['emoji', family, /tall/iu],
    ['markup', '<b>258</b>', /tall/iu],
    ['40 000 digits', '9'.repeat(40_000), /./u],
  ])(
    'of %s comes back at its field with the comment kept, and nothing is stored',
    async (_what, text, says) => {
      const { player, message } = await cardFor('kjell', 'deviations');
      const back = await submit(player, message, { ...answers('deviations'), 'open-deviations/open': text });
      const inputs = shownInputs(back);
      const field = inputs.find(({ name }) => name === 'open-deviations/open');
      expect(field?.problem).toMatch(says);
      expect(text.startsWith((field?.value ?? '').replace(/ …$|…$/u, ''))).toBe(true);
      expect(inputs.find(({ name }) => name === 'open-deviations/comment')?.value).toBe(
        answers('deviations')['open-deviations/comment'],
      );
      expect(JSON.stringify(cardOf(back)).length).toBeLessThan(36_000);
      expect(await stored('deviations')).toEqual(nothing);
    },
  );
});

describe('a text', () => {
  it('of 40 000 characters is refused with the count, in a card that Teams takes, and the rest is kept', async () => {
    const { player, message } = await cardFor('tone', 'services');
    const last = await lastPart(player, message);
    const long = 'Lang tekst med «tegn». '.repeat(1740).slice(0, 40_000);
    const typed = { ...answers('services'), 'services-comment/text': long };
    const back = await submit(player, last, typed);
    const inputs = shownInputs(back);
    const narrative = inputs.find(({ name }) => name === 'services-comment/text');
    expect(narrative?.problem?.replaceAll('\u00a0', ' ')).toContain('40 000');
    expect(narrative?.value.slice(0, 1000)).toBe(long.slice(0, 1000));
    for (const { name, value } of inputs) {
      if (name !== 'services-comment/text') expect(value, name).toBe((typed as Typed)[name] ?? value);
    }
    expect(JSON.stringify(back).length).toBeLessThan(36_000);
    expect(await stored('services')).toEqual(nothing);
  });

  it('of 40 000 characters is kept whole in a draft', async () => {
    const { player, message } = await cardFor('tone', 'services');
    const long = 'x'.repeat(40_000);
    await player.press(
      message,
      'draft',
      inputsOf(await now(player, message), { 'services-comment/text': long }),
    );
    const draft = await running.cycle.reports.readDraft(march, 'services', player.person.aadObjectId);
    expect(draft?.inputs['services-comment/text']).toBe(long);
    expect(JSON.stringify(await now(player, message)).length).toBeLessThan(36_000);
    expect(await stored('services')).toEqual(nothing);
  });

  it('with markup and emoji is stored and shown as it was written', async () => {
    const { player, message } = await cardFor('kjell', 'deviations');
    const receipt = await submit(player, message, {
      ...answers('deviations'),
      'open-deviations/comment': markup,
    });
    expect(readCard(cardOf(receipt)).buttons.map(({ verb }) => verb)).not.toContain('submit');
    const { version, answers: kept } = await stored('deviations');
    expect([version, kept['open-deviations']?.comment]).toEqual([1, markup]);
    await player.press(await now(player, message), 'open-form');
    const again = shownInputs(await now(player, message));
    expect(again.find(({ name }) => name === 'open-deviations/comment')?.value).toBe(markup);
  });
});

describe('a card', () => {
  it('sent five times at once makes one version', async () => {
    const { player, message } = await cardFor('hanne', 'hr');
    const button = readCard(cardOf(message)).buttons.find(({ verb }) => verb === 'submit')!;
    const inputs = inputsOf(message, answers('hr'));
    const { aadObjectId } = player.person;
    const presses = Array.from({ length: 5 }, async () =>
      running.teams.press(aadObjectId, message, button, inputs, 'execute'),
    );
    expect(await Promise.all(presses)).toEqual([true, true, true, true, true]);
    const { version, versions } = await stored('hr');
    expect([version, versions]).toEqual([1, 1]);
    expect(shownText(await now(player, message))).toContain('versjon 1');
  });

  it('that is stale shows the newer value at its field, and changes nothing', async () => {
    const { player: olav, message } = await cardFor('olav', 'economy');
    const berit = await running.player('berit');
    await berit.write('svar økonomi');
    const stale = await berit.card('a card for the deputy', 'submit', { section: 'economy' });
    await submit(olav, message, answers('economy'));
    const back = await submit(berit, stale.message, {
      ...answers('economy'),
      'statement/sla.month': '34 186',
    });
    const field = shownInputs(back).find(({ name }) => name === 'statement/sla.month');
    expect(field?.value).toBe('34 186');
    expect(field?.problem?.replaceAll('\u00a0', ' ')).toContain('34 185');
    expect(shownText(back)).toContain(olav.person.name);
    const { version, answers: kept } = await stored('economy');
    expect([version, kept['statement']?.cells['sla.month']]).toEqual([1, '34185']);
  });

  it('of somebody else is refused in the words that one of nobody gets, and nothing is written', async () => {
    const data = {
      verb: 'submit',
      ...march,
      section: 'portfolio',
      part: 1,
      version: 0,
      'projects/his2~a': 'red',
    };
    const tone = await running.player('tone');
    const said: string[] = [];
    for (const other of [data, { ...data, section: 'carrots' }, { ...data, period: '2031-01' }]) {
      said.push(
        await saidAfter(tone, async () => {
          expect((await pressRaw('tone', other)).status).toBe(200);
        }),
      );
    }
    expect(said[0]).toContain('Ingenting er endret');
    expect(new Set(said).size).toBe(1);
    expect(await stored('portfolio')).toEqual(nothing);
    expect(
      await running.cycle.reports.readDraft(march, 'portfolio', tone.person.aadObjectId),
    ).toBeUndefined();
  });

  it.each([
    ['of an older release', { verb: 'delegate', ...march }],
    [
      'with data that does not belong',
      { verb: 'submit', ...march, section: 'hr', part: 1, version: 0, by: 'kari' },
    ],
    ['without its data', {}],
    ['with a version that is no number', { verb: 'submit', ...march, section: 'hr', part: 1, version: '0' }],
  ])('%s gets a polite answer and changes nothing', async (_what, data) => {
    const before = await stored('hr');
    const response = await running.post({
      ...(await running.activityOf('hanne')),
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', data }, trigger: 'manual' },
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/"statusCode":200/u);
    expect(await stored('hr')).toEqual(before);
  });

  it('of a locked period is refused with the reason, and what was stored stays', async () => {
    const { player: kjell, message } = await cardFor('kjell', 'deviations');
    const kari = await running.player('kari');
    const [channel] = await running.teams.channels(kari.person.aadObjectId);
    await kari.write('@Rapportbot bruk denne kanalen', channel!.id);
    for (const text of ['godkjenn', 'publiser', 'lås']) await kari.ask(text);
    const period = (await running.cycle.reports.readPeriod(march))?.period.record;
    expect(period?.state).toBe('locked');
    const before = await stored('deviations');
    const button = readCard(cardOf(await now(kjell, message))).buttons.find(({ verb }) => verb === 'submit')!;
    const inputs = inputsOf(await now(kjell, message), { 'open-deviations/open': '1' });
    const said = await saidAfter(kjell, async () =>
      running.teams.press(kjell.person.aadObjectId, message, button, inputs, 'execute'),
    );
    expect(said).toContain('låst');
    expect(said).toContain('koordinatoren');
    expect(await stored('deviations')).toEqual(before);
    const left = shownInputs(await now(kjell, message)).find(({ name }) => name === 'open-deviations/open');
    expect(left?.value).toBe('258');
  });
});

describe('an activity that is none', () => {
  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['an empty object', '{}'],
  ])('%s gets a 4xx', async (_what, body) => {
    const response = await running.post(body);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.json()).toMatchObject({
      error: { code: expect.any(String), message: expect.any(String) },
    });
  });

  it.each([
    ['from nobody', { from: { id: '29:x' } }, 400],
    ['of another channel', { channelId: 'webchat' }, 400],
    ['with a service address of its own', { serviceUrl: 'https://evil.example/' }, 403],
    ['of an odd type', { type: 'a b' }, 400],
    ['in a conversation that is none', { conversation: 'a' }, 400],
    ['with a text that is none', { text: { a: 1 } }, 400],
  ])('%s gets a 4xx', async (_what, more, status) => {
    const message = { ...(await running.activityOf('hanne')), type: 'message', text: 'status', ...more };
    expect((await running.post(message)).status).toBe(status);
  });

  it('of five megabytes, or got instead of posted, is not taken', async () => {
    const message = { ...(await running.activityOf('hanne')), type: 'message', text: 'x'.repeat(5_000_000) };
    // The bot may hang up before the client has sent it all, and the client then sees only that.
    const status = await running.post(message).then(
      (response) => response.status,
      () => 413,
    );
    expect(status).toBe(413);
    expect((await running.post('', { method: 'GET', body: null })).status).toBe(405);
  });

  it('leaves the bot in order', async () => {
    const hanne = await running.player('hanne');
    expect(await saidAfter(hanne, async () => hanne.write('status'))).toContain('HR/HMS');
  });
});

/** Turns a section's card to its last part, without handing anything in. */
async function lastPart(player: Player, message: TeamsMessage): Promise<TeamsMessage> {
  const data = readCard(cardOf(message)).buttons.find(({ verb }) => verb === 'submit')?.data ?? {};
  for (let part = 2; ; part += 1) {
    const inputs = shownInputs(await now(player, message));
    if (inputs.some(({ name }) => name === 'services-comment/text')) return now(player, message);
    const action = { verb: 'open-form', data: { ...data, verb: 'open-form', part } };
    await running.teams.press(player.person.aadObjectId, message, action, {}, 'execute');
  }
}
