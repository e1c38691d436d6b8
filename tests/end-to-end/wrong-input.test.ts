import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, readCard } from '../../cli/demo/card-reader.ts';
import type { Player } from '../../cli/demo/player.ts';
import { readAnswers } from '../../cli/demo/read-files.ts';
import type { TeamsMessage } from '../../cli/demo/teams-client.ts';
import { type Typed, typedTexts } from '../../cli/demo/typed-texts.ts';
import { march2024 } from '../../cli/processes/example.ts';
import { malformedActivities } from './malformed-activities.ts';
import { inputsOf, now, partWith, pressRaw, saidAfter, submit } from './pressing.ts';
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
    const last = await partWith(running, player, message, 'services-comment/text');
    const long = 'Lang tekst med «tegn». '.repeat(1740).slice(0, 40_000);
    const typed = { ...answers('services'), 'services-comment/text': long };
    const back = await submit(player, last, typed);
    const inputs = shownInputs(back);
    const narrative = inputs.find(({ name }) => name === 'services-comment/text');
    expect(narrative?.problem?.replaceAll('\u00a0', ' ')).toContain('40 000');
    expect(narrative?.value.slice(0, 1000)).toBe(long.slice(0, 1000));
    const others = inputs.filter(({ name }) => name !== 'services-comment/text');
    expect(others.length).toBeGreaterThan(3);
    for (const { name, value } of others) expect(value, name).toBe((typed as Typed)[name] ?? value);
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
          expect((await pressRaw(running, 'tone', other)).status).toBe(200);
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

  it('of a locked period is refused with the reason, and what was stored stays', async () => {
    const { player: kjell, message } = await cardFor('kjell', 'deviations');
    const kari = await running.player('kari');
    const [channel] = await running.teams.channels(kari.person.aadObjectId);
    await kari.write('@Rapportbot bruk denne kanalen', channel!.id);
    for (const text of ['godkjenn likevel', 'publiser', 'lås likevel']) await kari.ask(text);
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

malformedActivities(() => running);
