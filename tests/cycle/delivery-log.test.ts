import { describe, expect, it } from 'vitest';
import { cardText } from '../../cards/card-text.ts';
import { lintCard } from '../../cards/lint-card.ts';
import { renderCard } from '../../cards/render-card.ts';
import { buildDeliveryLog } from '../../report/conversation/build-delivery-log.ts';
import type { DeliveryEntry } from '../../report/conversation/delivery-entry.ts';
import type { TurnResult } from '../../cycle/turn.ts';
import { noticeIn } from './cards.ts';
import { attemptsAt, deliveryOf } from './deliveries.ts';
import { march, moments, person } from './march.ts';
import { newPlay, type Play } from './play.ts';

const [kjell, hanne] = [person('kjell'), person('hanne')];

/** The log as a coordinator reads it: a label and a value a line. */
function logIn({ send }: TurnResult) {
  const [message] = send;
  if (message?.type !== 'answer') throw new Error(`Not a log: ${JSON.stringify(send)}`);
  expect(lintCard(renderCard(message, 'a1'))).toEqual([]);
  const { lead, lines, suggestions } = message.answer;
  return { lead, lines: lines.map(({ label, value }) => `${label}: ${value}`), suggestions };
}

/** Everybody got the first card but Kjell, who has blocked the bot. */
async function kjellBlocked(): Promise<Play> {
  const play = await newPlay();
  play.messenger.answer = ({ to }) =>
    to === kjell.email ? { outcome: 'refused', reason: 'blocked' } : undefined;
  await play.tick();
  play.messenger.answer = () => undefined;
  return play;
}

describe('the delivery log', () => {
  it('says who got what when, and who did not and why', async () => {
    const play = await kjellBlocked();
    const { lead, lines, suggestions } = logIn(await play.write('kari', 'utsendinger'));
    expect(lead).toBe('1 kom ikke fram. 4 kom fram.');
    expect(lines[0]).toBe(
      `${kjell.name}: Skjemaet for Avviksmeldinger kom ikke fram: boten er blokkert. Be mottakeren slå den på og skrive til den.`,
    );
    expect(lines).toContain(`${hanne.name}: Skjemaet for HR/HMS kom fram 2. april 2024 kl.\u00a008:00.`);
    expect(lines).toHaveLength(5);
    expect(suggestions).toEqual(['send på nytt til de som ikke fikk den']);
    expect(logIn(await play.press('kari', { type: 'deliveries', ...march })).lines).toEqual(lines);
    expect(logIn(await play.write('kari', 'leveringslogg mars 2024')).lines).toEqual(lines);
  });

  it('is the coordinator’s alone', async () => {
    const play = await kjellBlocked();
    for (const words of ['utsendinger', 'send på nytt til de som ikke fikk den']) {
      expect(noticeIn(await play.write('hanne', words)).title).toBe('Dette er det koordinatoren som gjør');
    }
    expect(attemptsAt(play, kjell.email, 'form')).toBe(1);
  });

  it('tells what waits from what is not needed', async () => {
    const play = await newPlay();
    await play.meet('kjell', { reach: 'never' });
    await play.tick();
    await play.answer('hr');
    play.setClock(moments.reminder);
    await play.tick();
    const { lines } = logIn(await play.write('kari', 'utsendinger'));
    expect(lines[0]).toContain(
      `${kjell.name}: Påminnelsen 11. april 2024 kl.\u00a009:00 kom ikke fram: boten har ikke møtt mottakeren.`,
    );
    expect(lines[1]).toContain(`${kjell.name}: Skjemaet for Avviksmeldinger venter: boten har ikke møtt`);
  });

  it('says what was put off until when, what somebody did themselves, and calls each thing by its name', async () => {
    const play = await newPlay({
      change: (yaml) =>
        yaml.replace('  reminders:', '  escalation: [{ after: 1, time: "09:00" }]\n  reminders:'),
    });
    await play.tick();
    await play.write('hanne', 'deleger sykefravær til berit');
    await play.write('hanne', 'utsett til torsdag kl. 10');
    await play.write('hanne', 'utsett til torsdag kl. 11');
    const hannes = async () =>
      logIn(await play.write('kari', 'utsendinger')).lines.filter((line) => line.startsWith(hanne.name));
    const before = await hannes();
    expect(before).toContain(`${hanne.name}: Påminnelsen er utsatt til 4. april 2024 kl.\u00a011:00.`);
    expect(before).toContain(
      `${hanne.name}: Påminnelsen 4. april 2024 kl.\u00a010:00 ble ikke sendt: mottakeren utsatte den, eller den var for gammel.`,
    );
    expect(before).toContain(
      `${hanne.name}: Meldingen for HR/HMS ble ikke sendt: mottakeren gjorde det selv.`,
    );
    // Monday 15 April at nine: the escalation; the overview; the preview at the deadline was missed until now.
    play.setClock('2024-04-15T07:00:00Z');
    await play.tick();
    const { lines } = logIn(await play.write('kari', 'utsendinger'));
    const moment = '15. april 2024 kl.\u00a009:00';
    const kari = lines.filter((line) => line.startsWith(person('kari').name));
    expect(kari.toSorted()).toEqual(
      ['Forhåndsvisningen', 'Oversikten', 'Varselet om det som mangler'].map(
        (thing) => `${person('kari').name}: ${thing} kom fram ${moment}.`,
      ),
    );
  });

  it.each(['nb', 'nn', 'en'] as const)(
    'has pages for many, and every fate has its sentence, in %s',
    (language) => {
      const fates = ['unknown', 'failed', 'waiting', 'under-way', 'arrived', 'not-needed'] as const;
      const entries = Array.from(
        { length: 95 },
        (_, index): DeliveryEntry => ({
          fate: fates[index % fates.length] ?? 'arrived',
          kind: 'reminder',
          to: `owner-${String(index).padStart(2, '0')}@example.no`,
          at: new Date('2024-04-02T06:00:00Z'),
          problem: 'overtaken',
        }),
      );
      const page = (number: number) =>
        buildDeliveryLog({
          entries,
          language,
          timeZone: 'Europe/Oslo',
          names: new Map(),
          period: 'mars 2024',
          now: new Date('2024-04-03T06:00:00Z'),
          page: number,
        });
      const pages = [1, 2, 3].map(page);
      expect(pages.map(({ lines }) => lines.length)).toEqual([40, 40, 15]);
      expect(new Set(pages.flatMap(({ lines }) => lines.map(({ label }) => label))).size).toBe(95);
      expect(page(9)).toEqual(page(3));
      expect(pages[2]?.suggestions).toHaveLength(3);
      for (const answer of pages) {
        const card = renderCard({ type: 'answer', language, answer }, 'a1');
        expect(lintCard(card)).toEqual([]);
        expect(cardText(card)).not.toContain('{');
      }
    },
  );
});

describe('sending again to those who did not get it', () => {
  it('reaches only them, once, under the same row, with a line of audit', async () => {
    const play = await kjellBlocked();
    const said = noticeIn(await play.write('kari', 'Send på nytt til de som ikke fikk den'));
    expect(said).toEqual({
      tone: 'good',
      title: '1 melding sendes på nytt',
      text: `Til ${kjell.name}.`,
      suggestions: [],
    });
    expect(attemptsAt(play, kjell.email, 'form')).toBe(2);
    expect(attemptsAt(play, hanne.email, 'form')).toBe(1);
    expect(await deliveryOf(play, 'prompt', kjell.email)).toMatchObject({ state: 'sent', attempts: 2 });
    expect((await play.cycle.people.readPerson(kjell.id))?.reach).toBe('ok');
    const again = noticeIn(await play.press('kari', { type: 'resend-failed', ...march }));
    expect(again.title).toBe('Ingenting å sende på nytt');
    expect(attemptsAt(play, kjell.email, 'form')).toBe(2);
    const audit = (await play.cycle.reports.readAudit(march)).filter(({ action }) => action === 'resend');
    expect(audit.map(({ by, subject, from, to }) => [by, subject, from, to])).toEqual([
      [person('kari').id, `prompt|deviations|${kjell.email}`, 'dead', 'pending'],
    ]);
  });

  it('tries a blocked one once for each time it is asked for, and never by itself', async () => {
    const play = await kjellBlocked();
    play.messenger.answer = ({ to }) =>
      to === kjell.email ? { outcome: 'refused', reason: 'blocked' } : undefined;
    await play.press('kari', { type: 'resend-failed', ...march });
    for (let tick = 0; tick < 3; tick += 1) await play.tick();
    expect(attemptsAt(play, kjell.email, 'form')).toBe(2);
    expect(await deliveryOf(play, 'prompt', kjell.email)).toMatchObject({
      state: 'dead',
      problem: 'blocked',
    });
  });

  it('names those where no attempt can arrive', async () => {
    const play = await newPlay();
    play.messenger.answer = ({ to }) =>
      to === kjell.email ? { outcome: 'refused', reason: 'not-installed' } : undefined;
    await play.tick();
    const said = noticeIn(await play.press('kari', { type: 'resend-failed', ...march }));
    expect(said).toMatchObject({
      title: 'Ingenting ble sendt på nytt',
      text: `Ikke prøvd: ${kjell.name}. Appen må være installert hos dem først.`,
    });
    expect(attemptsAt(play, kjell.email, 'form')).toBe(1);
  });

  it('sends a reminder of yesterday, but not to who has answered since', async () => {
    const play = await newPlay();
    await play.tick();
    await play.answer('economy', 'services', 'portfolio');
    play.setClock(moments.reminder);
    play.messenger.answer = ({ message }) =>
      message.type === 'reminder' ? { outcome: 'refused', reason: 'refused' } : undefined;
    await play.tick();
    play.messenger.answer = () => undefined;
    await play.answer('hr');
    play.setClock('2024-04-12T07:00:00Z');
    const before = attemptsAt(play, kjell.email, 'reminder');
    const said = noticeIn(await play.press('kari', { type: 'resend-failed', ...march }));
    expect(said.text).toBe(`Til ${kjell.name}.`);
    expect(attemptsAt(play, kjell.email, 'reminder')).toBe(before + 1);
    expect(attemptsAt(play, hanne.email, 'reminder')).toBe(1);
  });
});

describe('a reminder that may or may not have arrived', () => {
  async function unsure(): Promise<Play> {
    const play = await newPlay();
    await play.tick();
    play.setClock(moments.reminder);
    play.messenger.answer = ({ message }) =>
      message.type === 'reminder' ? { outcome: 'unknown', problem: 'timeout' } : undefined;
    await play.tick();
    play.messenger.answer = () => undefined;
    return play;
  }

  it('is settled for one person by name, and stays open for the others', async () => {
    const play = await unsure();
    expect(logIn(await play.write('kari', 'utsendinger')).suggestions).toEqual([
      'den er der',
      'send på nytt',
    ]);
    const resent = settledText(await play.write('kari', 'send på nytt til Kjell'));
    expect(resent).toBe(`1 melding til ${kjell.name} sendes nå.`);
    const arrived = settledText(await play.write('kari', 'den er der hos hanne'));
    expect(arrived).toBe(`1 melding til ${hanne.name} sendes ikke på nytt.`);
    expect(attemptsAt(play, kjell.email, 'reminder')).toBe(2);
    expect(attemptsAt(play, hanne.email, 'reminder')).toBe(1);
    expect(await deliveryOf(play, 'reminder', hanne.email)).toMatchObject({ state: 'sent' });
    expect(await deliveryOf(play, 'reminder', person('per').email)).toMatchObject({ state: 'unknown' });
    expect(settledText(await play.write('kari', 'send på nytt til hanne'))).toContain('uviss');
  });

  it('is settled for all of them without a name', async () => {
    const play = await unsure();
    await play.write('kari', 'send på nytt');
    for (const name of ['kjell', 'hanne', 'per', 'olav', 'tone']) {
      expect(await deliveryOf(play, 'reminder', person(name).email)).toMatchObject({ state: 'sent' });
    }
    expect(settledText(await play.write('kari', 'send på nytt'))).toContain('Ingenting er endret');
    expect(attemptsAt(play, kjell.email, 'reminder')).toBe(2);
  });
});

/** The text of the only notice among what was sent. */
function settledText({ send }: TurnResult): string {
  const notices = send.flatMap((message) => (message.type === 'notice' ? [message.notice.text] : []));
  expect(notices).toHaveLength(1);
  return notices[0] ?? '';
}

it('does not ask for a bot to be turned on that is on again', async () => {
  const play = await newPlay();
  await play.tick();
  play.setClock(moments.reminder);
  play.messenger.answer = ({ to }) =>
    to === kjell.email ? { outcome: 'refused', reason: 'blocked' } : undefined;
  await play.tick();
  play.messenger.answer = () => undefined;
  const failures = async (): Promise<readonly string[]> => {
    const { replace } = await play.press('kari', { type: 'preview', ...march });
    return replace?.type === 'preview' ? replace.preview.undelivered : ['no preview'];
  };
  expect(await failures()).toEqual([expect.stringContaining(`Påminnelsen til ${kjell.name} kom ikke fram`)]);
  await play.meet('kjell');
  expect(await failures()).toEqual([]);
});
