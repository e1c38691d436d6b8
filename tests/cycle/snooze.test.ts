import { beforeEach, expect, it } from 'vitest';
import { noticeIn } from './cards.ts';
import { attemptsAt } from './deliveries.ts';
import { march, person } from './march.ts';
import { newPlay, type Play } from './play.ts';

const kjell = person('kjell');

let play: Play;
beforeEach(async () => {
  play = await newPlay();
  await play.tick();
  // The reminder of Thursday 11 April at 09:00 in Oslo; the deadline is on Friday at 12:00.
  play.setClock('2024-04-11T07:00:00Z');
  await play.tick();
});

it('offers on the reminder what comes before the deadline, and comes again then, once', async () => {
  const first = play.messenger.attempts.find(
    ({ to, message }) => to === kjell.email && message.type === 'reminder',
  );
  // Monday is after the deadline.
  expect(first?.message.type === 'reminder' && first.message.reminder.later).toEqual([
    'afternoon',
    'tomorrow',
  ]);
  const { replace } = await play.press('kjell', { type: 'snooze', ...march, until: 'afternoon' });
  expect(replace?.type === 'notice' && replace.notice.text).toContain('torsdag 11. april kl.\u00a013:00');
  play.setClock('2024-04-11T10:59:00Z');
  await play.tick();
  expect(attemptsAt(play, kjell.email, 'reminder')).toBe(1);
  play.setClock('2024-04-11T11:00:00Z');
  await play.tick();
  await play.tick();
  expect(attemptsAt(play, kjell.email, 'reminder')).toBe(2);
});

it('keeps the newest word, and is silent when all is delivered before then', async () => {
  await play.write('kjell', 'utsett til i ettermiddag');
  expect(noticeIn(await play.write('kjell', 'utsett til i morgen kl. 10')).text).toContain(
    'fredag 12. april kl.\u00a010:00',
  );
  play.setClock('2024-04-11T11:30:00Z');
  await play.tick();
  expect(attemptsAt(play, kjell.email, 'reminder')).toBe(1);
  await play.answer('deviations');
  play.setClock('2024-04-12T08:00:00Z');
  await play.tick();
  expect(attemptsAt(play, kjell.email, 'reminder')).toBe(1);
});

it('goes no further than the deadline, and says so kindly', async () => {
  const late = noticeIn(await play.write('kjell', 'utsett til mandag'));
  expect(late.title).toBe('Da blir det for sent');
  expect(late.text).toContain('Fristen er fredag 12. april kl.\u00a012:00');
  expect(noticeIn(await play.write('kjell', 'utsett til onkel')).title).toBe('Når passer det?');
  expect(noticeIn(await play.write('kari', 'utsett til i morgen')).title).toBe('Alt er levert');
  const rows = (await play.cycle.deliveries.list(march)).filter(
    ({ delivery }) => delivery.kind === 'reminder' && delivery.to === kjell.email,
  );
  expect(rows).toHaveLength(1);
});

it('is not reminded by the ladder until then, on the days between either', async () => {
  const long = await newPlay({
    change: (yaml) =>
      yaml.replace(
        '    - { workday: 8, time: "09:00" }',
        '    - { workday: 7, time: "09:00" }\n    - { workday: 8, time: "09:00" }',
      ),
  });
  await long.tick();
  // Wednesday 10 April, the seventh working day.
  long.setClock('2024-04-10T07:00:00Z');
  await long.tick();
  expect(attemptsAt(long, kjell.email, 'reminder')).toBe(1);
  await long.write('kjell', 'utsett til fredag kl. 10');
  long.setClock('2024-04-11T07:00:00Z');
  await long.tick();
  expect(attemptsAt(long, kjell.email, 'reminder')).toBe(1);
  expect(attemptsAt(long, person('per').email, 'reminder')).toBe(2);
  long.setClock('2024-04-12T08:00:00Z');
  await long.tick();
  expect(attemptsAt(long, kjell.email, 'reminder')).toBe(2);
});

it.each([
  // Before the step of Thursday 11 April at nine, and just after it.
  ['2024-04-11T06:30:00Z', '2024-04-11T07:01:00Z'],
  ['2024-04-11T07:01:00Z', '2024-04-11T09:01:00Z'],
])(
  'keeps what was promised also when nothing ran until %s, once, and not beside the ladder’s',
  async (woken, later) => {
    const ladder = await newPlay({
      change: (yaml) =>
        yaml.replace(
          '{ workday: 8, time: "09:00" }',
          '{ workday: 6, time: "09:00" }\n    - { workday: 8, time: "09:00" }',
        ),
    });
    await ladder.tick();
    ladder.setClock('2024-04-09T07:00:00Z');
    await ladder.tick();
    await ladder.write('kjell', 'utsett til i morgen kl. 15:30');
    expect(attemptsAt(ladder, kjell.email, 'reminder')).toBe(1);
    ladder.setClock(woken);
    await ladder.tick();
    expect(attemptsAt(ladder, kjell.email, 'reminder')).toBe(2);
    ladder.setClock(later);
    await ladder.tick();
    expect(attemptsAt(ladder, kjell.email, 'reminder')).toBe(2);
    // Others were reminded by the ladder.
    expect(attemptsAt(ladder, person('hanne').email, 'reminder')).toBe(2);
  },
);
