import { expect, it } from 'vitest';
import { openPeriod } from '../../cycle/period/open-period.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { noticeIn } from './cards.ts';
import { march, moments } from './march.ts';
import { newPlay } from './play.ts';

const period = parsePeriod('2024-03')!;

it('opens nothing before the first working day after Easter at 08:00, and then one period with a row for each section', async () => {
  const play = await newPlay({ at: '2024-04-02T05:59:59Z' });
  await play.tick();
  expect(await play.cycle.reports.readPeriod(march)).toBeUndefined();
  play.setClock(moments.opens);
  await play.tick();
  const snapshot = await play.cycle.reports.readPeriod(march);
  expect(snapshot?.period.record).toMatchObject({
    state: 'open',
    publication: 0,
    deadline: '2024-04-12T10:00:00.000Z',
  });
  expect([...(snapshot?.sections.keys() ?? [])].toSorted()).toEqual([
    'assessment',
    'deviations',
    'economy',
    'hr',
    'portfolio',
    'services',
  ]);
  expect(await play.cycle.reports.readAudit(march)).toEqual([
    { ...march, at: '2024-04-02T06:00:00.000Z', by: 'calendar', action: 'open', to: 'open' },
  ]);
});

it('opens once when it is opened twice, and by two at once', async () => {
  const play = await newPlay();
  const at = [openPeriod(play.cycle, period, 'a'), openPeriod({ ...play.cycle, instance: 'b' }, period, 'b')];
  expect((await Promise.all(at)).toSorted()).toEqual(['already-open', 'opened']);
  expect(await openPeriod(play.cycle, period, 'c')).toBe('already-open');
  expect(await play.cycle.reports.readAudit(march)).toHaveLength(1);
});

it('gives each section what earlier periods said', async () => {
  const play = await newPlay();
  await play.tick();
  const past = (await play.cycle.reports.readPeriod(march))?.sections.get('deviations')?.record.past;
  expect(past?.['2023-03']?.['open-deviations']).toEqual({ open: '183' });
  expect(past?.['2024-02']?.['open-deviations']).toEqual({ open: '234' });
});

it('lets only the coordinator open a period by hand, of the right kind and begun', async () => {
  const play = await newPlay();
  await play.tick();
  expect(noticeIn(await play.write('hanne', 'åpne 2024-04')).text).toContain('koordinatoren');
  expect(noticeIn(await play.write('kari', 'åpne 2024-03')).text).toContain('allerede');
  for (const text of ['åpne 2023-T3', 'åpne 2023', 'åpne 2024-T1', 'åpne 2031-01'])
    await play.write('kari', text);
  const opened = (await play.cycle.reports.listPeriods(march.report)).filter(({ imported }) => !imported);
  expect(opened.map((listed) => listed.period)).toEqual(['2024-03']);
  expect(noticeIn(await play.write('kari', 'åpne 2024-04')).title).toContain('april 2024');
});
