import { describe, expect, it } from 'vitest';
import { converse } from '../../cycle/converse.ts';
import type { CardAction } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Notice } from '../../report/conversation/notice.ts';
import { noticeIn } from './cards.ts';
import { type Installation, newInstallation, raised } from './installation.ts';
import { march, person } from './march.ts';
import type { Play } from './play.ts';

const report = 'helse-nord-ikt';
const two = raised(2, (yaml) =>
  yaml.replace('yellow: ">= 65 and < 70", red: "< 65"', 'yellow: ">= 60 and < 70", red: "< 60"'),
);
const bothCoordinators = (yaml: string): string =>
  yaml.replace('[kari.controller@example.no]', '[kari.controller@example.no, ada.admin@example.no]');

function cardIn(message: Message | undefined): Notice {
  if (message?.type !== 'notice') throw new Error(`Not a notice: ${JSON.stringify(message)}`);
  return message.notice;
}

/** The cards about a definition that were sent, by whom they went to. */
const cards = (play: Play) =>
  play.messenger.attempts.flatMap(({ to, message }) =>
    message.type === 'notice' && message.notice.buttons !== undefined ? [{ to, card: message.notice }] : [],
  );

function buttonOf(notice: Notice | undefined): CardAction {
  const [button] = notice?.buttons ?? [];
  if (button === undefined) throw new Error('No button');
  return button.action;
}

const inUse = async ({ stores }: Installation) => stores.definitions.inUse(report);
const active = (play: Play): number => play.cycle.active.definition.version;

describe('a start', () => {
  it('with an empty store takes the files into use at once, and asks nobody', async () => {
    const installation = await newInstallation();
    const [first, second] = await Promise.all([installation.start('a'), installation.start('b')]);
    await first.tick();
    await second.tick();
    expect(await inUse(installation)).toMatchObject({
      number: 1,
      definition: 1,
      plans: { '2024': 1 },
      by: 'start',
    });
    expect(cards(first)).toEqual([]);
    expect(installation.logged.map(({ event }) => event)).not.toContain('definition-waiting');
  });

  it('with a newer file keeps what is in use, and shows each coordinator once what waits', async () => {
    const installation = await newInstallation();
    await installation.start('a', bothCoordinators);
    const play = await installation.start('b', (yaml) => two(bothCoordinators(yaml)));
    expect(active(play)).toBe(1);
    expect(installation.logged).toContainEqual({
      event: 'definition-waiting',
      details: { report, version: 2, inUse: 1 },
    });

    await Promise.all([play.tick(), play.tick()]);
    const again = await installation.start('c', (yaml) => two(bothCoordinators(yaml)));
    await again.tick();
    expect(
      cards(play)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['ada.admin@example.no', person('kari').email]);
    const [{ card } = { card: undefined }] = cards(play);
    expect(card?.title).toBe('Ny versjon av rapportdefinisjonen venter');
    expect(card?.text).toContain('Versjon 1 er i bruk til du tar i bruk versjon 2.');
    expect(card?.text).toContain('Endret (2):');
    expect(card?.text).toContain('er endret fra «>= 65 and < 70» til «>= 60 and < 70».');
    expect(card?.text).toContain('Perioder som er åpnet, beholder versjonen de ble åpnet med.');
    expect(card?.buttons?.map(({ title }) => title)).toEqual(['Ta i bruk']);
    expect((await inUse(installation))?.number).toBe(1);
    expect((await play.cycle.reports.readPeriod(march))?.period.record.definitionVersion).toBe(1);
  });

  it('speaks the language of each coordinator', async () => {
    const installation = await newInstallation();
    await installation.start('a');
    const play = await installation.start('b', two);
    await play.meet('kari', { language: 'en' });
    await play.tick();
    expect(cards(play)[0]?.card.title).toBe('A new version of the report definition is waiting');
  });
});

describe('"Ta i bruk"', () => {
  async function waiting() {
    const installation = await newInstallation();
    const old = await installation.start('a', bothCoordinators);
    const play = await installation.start('b', (yaml) => two(bothCoordinators(yaml)));
    await play.tick();
    return { installation, old, play, press: buttonOf(cards(play)[0]?.card) };
  }

  it('applies it for new periods, says who did when, and every instance follows at its next tick', async () => {
    const { installation, old, play, press } = await waiting();
    installation.setClock('2024-04-03T07:00:00Z');
    const done = await play.press('kari', press);
    expect(cardIn(done.replace).title).toBe('Versjon 2 er i bruk');
    expect(await inUse(installation)).toEqual({
      report,
      number: 2,
      definition: 2,
      plans: { '2024': 1 },
      by: person('kari').id,
      at: '2024-04-03T07:00:00.000Z',
    });
    expect(active(play)).toBe(2);
    expect(active(old)).toBe(1);
    await old.tick();
    expect(active(old)).toBe(2);
    // The instance with the older file does not ask to go back.
    expect(cards(old).every(({ card }) => !card.title.startsWith('Gå tilbake'))).toBe(true);

    installation.setClock('2024-05-02T06:00:00Z');
    await old.tick();
    const versionOf = async (period: string) =>
      (await old.cycle.reports.readPeriod({ report, period }))?.period.record.definitionVersion;
    expect([await versionOf('2024-03'), await versionOf('2024-04')]).toEqual([1, 2]);
  });

  it('is done once by two presses, two coordinators and two instances', async () => {
    const { installation, old, play, press } = await waiting();
    const results = await Promise.all([
      play.press('kari', press),
      play.press('kari', press),
      old.press('ada', press),
    ]);
    expect(results.map(({ replace }) => cardIn(replace).title)).toEqual([
      'Versjon 2 er i bruk',
      'Versjon 2 er i bruk',
      'Versjon 2 er i bruk',
    ]);
    expect(results.filter(({ replace }) => cardIn(replace).tone === 'good')).toHaveLength(1);
    const again = cardIn((await old.press('ada', press)).replace);
    expect(again.text).toMatch(/^Den ble tatt i bruk 2\. april 2024 kl\..08:00 av (Kari|Ada) /u);
    expect((await inUse(installation))?.number).toBe(2);
  });

  it('is for coordinators only', async () => {
    const { installation, play, press } = await waiting();
    const refused = [
      await play.press('hanne', press),
      await play.write('hanne', 'ta i bruk definisjonen'),
      await play.write('dag', 'definisjon'),
    ];
    for (const result of refused) expect(noticeIn(result).title).toContain('koordinatoren');
    expect((await inUse(installation))?.number).toBe(1);
  });

  it('changes nothing when something else was taken into use after the card was made', async () => {
    const { installation, press } = await waiting();
    const third = await installation.start('c', raised(3, bothCoordinators));
    await third.write('ada', 'ta i bruk definisjonen');
    const late = cardIn((await third.press('kari', press)).replace);
    expect(late.title).toBe('Noe annet er tatt i bruk');
    expect(late.text).toMatch(/^Versjon 3 ble tatt i bruk/u);
    expect(await inUse(installation)).toMatchObject({ number: 2, definition: 3 });
  });

  it('refuses a version that is not in the store', async () => {
    const { installation, play } = await waiting();
    const log = { ...play.cycle.log, error: () => {} };
    const action = { type: 'use-definition', report, number: 1, version: 9, plans: '' } as const;
    const place = { type: 'personal' } as const;
    const cycle = { ...play.cycle, log };
    const result = await converse(cycle, { actor: person('kari'), place, input: { type: 'action', action } });
    expect(cardIn(result.replace).title).toBe('Versjonen kan ikke leses');
    expect((await inUse(installation))?.number).toBe(1);
  });

  it('can be typed, and "definisjon" shows what is in use and what waits', async () => {
    const { installation, play } = await waiting();
    expect(cardIn((await play.write('kari', 'definisjon')).send[0]).title).toBe(
      'Ny versjon av rapportdefinisjonen venter',
    );
    expect(noticeIn(await play.write('kari', 'ta i bruk definisjonen')).title).toBe('Versjon 2 er i bruk');
    expect((await inUse(installation))?.number).toBe(2);
    const shown = noticeIn(await play.write('kari', 'definisjon'));
    expect(shown.title).toBe('Versjon 2 er i bruk');
    expect(shown.text).toMatch(/bekreftet av Kari .+\. Ingen annen versjon venter\.$/u);
    expect(noticeIn(await play.write('kari', 'ta i bruk definisjonen')).text).toContain('Ingen annen');
    expect((await inUse(installation))?.number).toBe(2);
  });
});

describe('an older file than what is in use', () => {
  it('waits for a coordinator to go back to it', async () => {
    const installation = await newInstallation();
    await installation.start('a', two);
    const back = await installation.start('b');
    expect(active(back)).toBe(2);
    await back.tick();
    const [{ card } = { card: undefined }] = cards(back);
    expect(card?.title).toBe('Gå tilbake til versjon 1 av rapportdefinisjonen?');
    expect(card?.buttons?.map(({ title }) => title)).toEqual(['Gå tilbake']);
    expect((await back.press('kari', buttonOf(card))).replace).toMatchObject({
      notice: { title: 'Versjon 1 er i bruk' },
    });
    expect(active(back)).toBe(1);
    expect(await inUse(installation)).toMatchObject({ number: 2, definition: 1 });
  });
});

describe('a newer plan', () => {
  it('waits too, with its numbers before and after', async () => {
    const installation = await newInstallation();
    await installation.start('a');
    const plan = raised(2, (yaml) =>
      yaml.replace('annualBudget: { sla: 427286', 'annualBudget: { sla: 430000'),
    );
    const play = await installation.start('b', undefined, plan);
    expect(play.cycle.active.plans.get(2024)?.version).toBe(1);
    await play.tick();
    const [{ card } = { card: undefined }] = cards(play);
    expect(card?.title).toBe('Ny versjon av planen venter');
    expect(card?.text).toContain('årsbudsjettet er endret fra 427\u00a0286 til 430\u00a0000.');
    await play.press('kari', buttonOf(card));
    expect(play.cycle.active.plans.get(2024)?.version).toBe(2);
    expect(await inUse(installation)).toMatchObject({ number: 2, definition: 1, plans: { '2024': 2 } });
  });
});
