import { describe, expect, it } from 'vitest';
import type { Message } from '../../report/conversation/message.ts';
import { march, person } from './march.ts';
import { newPlay, type Play, playOf } from './play.ts';

const hanne = person('hanne');
const kari = person('kari');

/** Reminders before, at and after each section's own deadline; HR is due two working days before the others. */
const ladder = (yaml: string): string =>
  yaml
    .replace(
      /reminders:\n\s+- \{ workday: 8, time: "09:00" \}/u,
      `reminders:
    - { before: 1, time: "09:00" }
    - { at: deadline }
    - { after: 1, time: "17:30" }
  escalation:
    - { after: 2, time: "10:00" }`,
    )
    .replace(
      '    owner: hanne.hr@example.no\n',
      '    owner: hanne.hr@example.no\n    deadline: { before: 2, time: "12:00" }\n',
    );

async function newLadder(): Promise<Play> {
  const play = await newPlay({ change: ladder });
  await play.tick();
  return play;
}

const sentTo = (play: Play, to: string, type: Message['type'] = 'reminder') =>
  play.messenger.attempts.filter((attempt) => attempt.to === to && attempt.message.type === type);

/** The clock on the wall in Oslo, in April 2024: two hours after UTC. */
const april = (day: number, time: string) =>
  new Date(`2024-04-${String(day).padStart(2, '0')}T${time}:00+02:00`).toISOString();

async function at(play: Play, day: number, time: string): Promise<void> {
  play.setClock(april(day, time));
  await play.tick();
}

describe('the ladder', () => {
  it('follows each section’s own deadline: before, at and after it, moved into working hours, each once', async () => {
    const play = await newLadder();
    // HR is due on Wednesday 10 April at 12:00, so it is reminded of on the 9th at 09:00.
    await at(play, 9, '08:59');
    expect(sentTo(play, hanne.email)).toHaveLength(0);
    await at(play, 9, '09:00');
    await at(play, 9, '09:05');
    expect(sentTo(play, hanne.email)).toHaveLength(1);
    expect(sentTo(play, person('kjell').email)).toHaveLength(0);
    await at(play, 10, '12:00');
    expect(sentTo(play, hanne.email)).toHaveLength(2);
    // 17:30 the day after is outside working hours: 08:00 on Friday the 12th. Kjell's own first is on the 11th at 09:00.
    await at(play, 11, '09:00');
    expect(sentTo(play, person('kjell').email)).toHaveLength(1);
    await at(play, 11, '17:31');
    expect(sentTo(play, hanne.email)).toHaveLength(2);
    await at(play, 12, '08:00');
    expect(sentTo(play, hanne.email)).toHaveLength(3);
  });

  it('is silent after the submission, and shows only what is outstanding', async () => {
    const play = await newLadder();
    await at(play, 9, '09:00');
    await play.answer('hr');
    await at(play, 10, '12:00');
    expect(sentTo(play, hanne.email)).toHaveLength(1);
  });

  it('gives a person one message a day of all that they owe', async () => {
    const play = await newPlay({
      change: (yaml) =>
        ladder(yaml).replace('owner: kjell.kvalitet@example.no', 'owner: hanne.hr@example.no'),
    });
    await play.tick();
    // HR's deadline on the 10th at 12:00; the other section's day before is the 11th.
    await at(play, 10, '12:00');
    const [first] = sentTo(play, hanne.email);
    expect(
      first?.message.type === 'reminder' && first.message.reminder.owed.map(({ section }) => section),
    ).toEqual(['hr', 'deviations']);
    await at(play, 10, '15:00');
    expect(sentTo(play, hanne.email)).toHaveLength(1);
    await at(play, 11, '09:00');
    expect(sentTo(play, hanne.email)).toHaveLength(2);
    // On the 12th HR reminds at 08:00, after its deadline, and the other section at 12:00, at its own: one message.
    await at(play, 12, '08:00');
    await at(play, 12, '12:00');
    expect(sentTo(play, hanne.email)).toHaveLength(3);
    // The coordinator may ask for one more, whatever the hour.
    await at(play, 12, '20:00');
    await play.write('kari', 'påminn');
    expect(sentTo(play, hanne.email)).toHaveLength(4);
  });

  it('reminds once from two instances at the same tick, and not of what is long past', async () => {
    const play = await newLadder();
    const other = playOf({ ...play.cycle, instance: 'second' }, play.messenger, (moment) => {
      play.setClock(moment);
    });
    play.setClock(april(9, '09:00'));
    await Promise.all([play.tick(), other.tick()]);
    expect(sentTo(play, hanne.email)).toHaveLength(1);
    // Asleep from the 9th to the evening of the 10th: 12:00 is over eight hours ago and it is not a working hour.
    await at(play, 10, '20:30');
    expect(sentTo(play, hanne.email)).toHaveLength(1);
  });

  it('says who waits and where the report goes, from the data alone', async () => {
    const play = await newLadder();
    await play.write('kari', 'bruk denne kanalen', {
      type: 'channel',
      conversationId: '19:x',
      teamId: 't',
      name: 'Ledergruppen',
    });
    await at(play, 9, '09:00');
    const [first] = sentTo(play, hanne.email);
    expect(first?.message.type === 'reminder' && first.message.reminder.waiting).toBe(
      `Administrerende direktørs vurdering (${person('dag').name}) åpner ikke før dette er inne eller fristen er ute, og har selv frist mandag 15. april kl.\u00a012:00. Rapporten skal til Ledergruppen; fristen for hele rapporten er fredag 12. april kl.\u00a012:00.`,
    );
  });
});

describe('the escalation', () => {
  it('goes to the leader and the coordinator, in one message each, of who owes what since when', async () => {
    const play = await newLadder();
    await at(play, 9, '09:00');
    await at(play, 12, '09:59');
    expect(sentTo(play, person('lise').email, 'answer')).toHaveLength(0);
    // Two working days after Wednesday the 10th.
    await at(play, 12, '10:00');
    await at(play, 12, '10:10');
    const [toLeader] = sentTo(play, person('lise').email, 'answer');
    const answer = toLeader?.message.type === 'answer' ? toLeader.message.answer : undefined;
    expect(answer?.lines).toEqual([
      {
        label: 'HR/HMS',
        value: [
          hanne.name,
          'Fristen var onsdag 10. april kl.\u00a012:00',
          'Sykefravær, AML-brudd, HMS-systemet',
          // The third reminder, of 08:00, went out with the tick at 09:59.
          'Sist påminnet 12. april 2024 kl.\u00a009:59',
        ].join('\n'),
      },
    ]);
    expect(answer?.suggestions).toEqual([]);
    expect(answer?.lead).toContain('og har selv frist mandag 15. april');
    expect(sentTo(play, person('lise').email, 'answer')).toHaveLength(1);
    expect(sentTo(play, kari.email, 'answer')).toHaveLength(1);
  });

  it('says who cannot be reached, and tells the coordinator alone why something comes later', async () => {
    const play = await newLadder();
    await play.meet('hanne', { reach: 'blocked' });
    await play.write('hanne', 'senere: på fredag');
    // The escalation of what is due on the 12th, after the assessment's own deadline on the 15th.
    await at(play, 16, '10:00');
    const told = (to: string) => {
      const message = sentTo(play, to, 'answer').at(-1)?.message;
      const answer = message?.type === 'answer' ? message.answer : undefined;
      return { lead: answer?.lead, hr: answer?.lines.find(({ label }) => label === 'HR/HMS')?.value };
    };
    expect(told(kari.email).lead).toContain('hadde selv frist mandag 15. april');
    expect(told(kari.email).hr).toContain(
      'Sykefravær, AML-brudd og HMS-systemet (kommer senere: på fredag)\nNås ikke: har blokkert boten\n',
    );
    const leader = told(person('lise').email).hr;
    expect(leader).toContain('HMS-systemet (kommer senere)\nNås ikke: har blokkert boten\n');
    expect(leader).not.toContain('på fredag');
  });

  it('is caught up late, within working hours, and is silent when all has come', async () => {
    const late = await newLadder();
    await at(late, 13, '11:00');
    expect(sentTo(late, kari.email, 'answer')).toHaveLength(0);
    await at(late, 15, '08:00');
    expect(sentTo(late, kari.email, 'answer')).toHaveLength(1);

    const done = await newLadder();
    await done.answer('hr');
    await at(done, 12, '10:00');
    expect(sentTo(done, kari.email, 'answer')).toHaveLength(0);
  });

  it('is one message at the next step for what has come due meanwhile', async () => {
    const play = await newLadder();
    await at(play, 12, '10:00');
    await at(play, 16, '10:00');
    const last = sentTo(play, kari.email, 'answer').at(-1)?.message;
    expect(last?.type === 'answer' && last.answer.lines.map(({ label }) => label)).toEqual([
      'Økonomi',
      'Tjenester/produksjon',
      'Status for prosjektporteføljen',
      'HR/HMS',
      'Avviksmeldinger',
    ]);
    expect(sentTo(play, kari.email, 'answer')).toHaveLength(2);
    expect(
      (await play.cycle.deliveries.list(march)).every(({ delivery }) => delivery.state !== 'unknown'),
    ).toBe(true);
  });
});
