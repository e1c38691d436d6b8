import { expect, it } from 'vitest';
import { answers, read } from './march.ts';
import { formIn, noticeIn, submitOf } from './cards.ts';
import { newPlay, type Play } from './play.ts';

const report = 'helse-nord-ikt';
const winter = '2023-11-29--2024-03-11';
const spring = '2024-03-12--2024-05-14';

/** The example as a report to each board meeting, two of which are listed. */
const dated = (yaml: string) =>
  yaml.replace(
    'cadence: monthly',
    `cadence: dated
periods:
  - { from: "2023-11-29", to: "2024-03-11", title: Styremøte i april }
  - from: "2024-03-12"
    to: "2024-05-14"
    opens: { date: "2024-05-15", time: "09:00" }
    deadline: { date: "2024-05-24", time: "12:00" }`,
  );

async function opened(play: Play): Promise<readonly string[]> {
  const listed = await play.cycle.reports.listPeriods(report);
  return listed.filter(({ imported }) => !imported).map(({ period }) => period);
}

/** Answers a section of a period with the example's answers. */
async function answer(play: Play, period: string, section: string, name: string): Promise<void> {
  const { replace } = await play.press(name, {
    type: 'open-form',
    report,
    period,
    section,
    part: 1,
    version: 0,
  });
  const sent = await play.press(name, submitOf(formIn(replace), answers(section)));
  expect(sent.replace?.type).toBe('receipt');
}

it('opens each listed period at its own moment, with what the one before said', async () => {
  expect(dated(read('definition.yaml'))).not.toBe(read('definition.yaml'));
  // The first working day after Monday 11 March is Tuesday the 12th, at 08:00.
  const play = await newPlay({ at: '2024-03-12T06:59:59Z', change: dated });
  await play.tick();
  expect(await opened(play)).toEqual([]);
  expect(noticeIn(await play.write('kari', 'åpne 2024-05')).text).toContain(
    '29. november 2023–11. mars 2024',
  );
  play.setClock('2024-03-12T07:00:00Z');
  await play.tick();
  expect(await opened(play)).toEqual([winter]);
  await answer(play, winter, 'deviations', 'kjell');

  play.setClock('2024-05-15T06:59:59Z');
  await play.tick();
  expect(await opened(play)).toEqual([winter]);
  play.setClock('2024-05-15T07:00:00Z');
  await play.tick();
  expect((await opened(play)).toSorted()).toEqual([winter, spring]);
  const snapshot = await play.cycle.reports.readPeriod({ report, period: spring });
  expect(snapshot?.period.record.deadline).toBe('2024-05-24T10:00:00.000Z');
  expect(snapshot?.sections.get('deviations')?.record.past[winter]?.['open-deviations']).toBeDefined();

  const { replace } = await play.press('kjell', {
    type: 'open-form',
    report,
    period: spring,
    section: 'deviations',
    part: 1,
    version: 0,
  });
  expect(JSON.stringify(formIn(replace))).toContain('12. mars–14. mai 2024');
});

it('is asked about by its dates, or by the month that it ends in', async () => {
  const play = await newPlay({ at: '2024-03-12T07:00:00Z', change: dated });
  await play.tick();
  await answer(play, winter, 'deviations', 'kjell');
  play.setClock('2024-05-15T07:00:00Z');
  await play.tick();
  for (const text of [
    `status ${winter}`,
    'status 29. november 2023–11. mars 2024',
    'status 29.11.2023-11.3.2024',
    'status mars 2024',
  ]) {
    const { send } = await play.write('kari', text);
    expect([text, JSON.stringify(send).includes('Styremøte i april')]).toEqual([text, true]);
  }
});

it('has no more to open after the last, and a new installation leaves what is over alone', async () => {
  const play = await newPlay({ at: '2024-06-10T07:00:00Z', change: dated });
  await play.tick();
  expect(await opened(play)).toEqual([]);
  expect(noticeIn(await play.write('kari', 'mangler')).text).toContain('ingen flere perioder');
});

it('catches up what was missed while nothing ran, and says so in the log', async () => {
  const play = await newPlay({ at: '2024-04-02T06:00:00Z' });
  await play.tick();
  const logged: unknown[] = [];
  const log = {
    ...play.cycle.log,
    info: (...line: unknown[]) => logged.push(line),
    warn: (...line: unknown[]) => logged.push(line),
  };
  Object.assign(play.cycle, { log });
  play.setClock('2024-08-20T10:00:00Z');
  await play.tick();
  expect((await opened(play)).toSorted()).toEqual(['2024-03', '2024-05', '2024-06', '2024-07']);
  // May and June, and July, which should have opened on the 1st of August.
  expect(logged).toContainEqual(['openings-caught-up', { count: 3 }]);
  expect(logged).toContainEqual(['openings-skipped', { count: 1 }]);
  logged.length = 0;
  await play.tick();
  expect(logged.filter((line) => JSON.stringify(line).includes('openings'))).toEqual([]);
  // One that opens on time is no news, and one that opens a day late is.
  play.setClock('2024-09-02T06:00:20Z');
  await play.tick();
  expect(await opened(play)).toContain('2024-08');
  expect(logged.filter((line) => JSON.stringify(line).includes('openings'))).toEqual([]);
  play.setClock('2024-10-02T06:00:00Z');
  await play.tick();
  expect(await opened(play)).toContain('2024-09');
  expect(logged).toContainEqual(['openings-caught-up', { count: 1 }]);
});
