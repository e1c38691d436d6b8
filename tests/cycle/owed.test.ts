import { expect, it } from 'vitest';
import { owedBy, owedByPerson } from '../../cycle/due/owed.ts';
import { awayNow, withAway } from '../../cycle/people/standings.ts';
import { loadPeriod } from '../../cycle/period/load-period.ts';
import { march, moments, ownerOf, person } from './march.ts';
import { newPlay, type Play } from './play.ts';

async function loadedOf({ cycle }: Play) {
  const loaded = await loadPeriod(cycle, march);
  if (loaded === undefined) throw new Error('No period');
  return loaded;
}

it('counts a section that opens with the last answer from when that was saved', async () => {
  const play = await newPlay({ at: moments.opens });
  await play.tick();
  play.setClock('2024-04-09T08:00:00Z');
  await play.answer(...Object.keys(ownerOf).filter((section) => section !== 'assessment'));
  const loaded = await loadedOf(play);
  const dag = person('dag').email;
  const at = (moment: string) => owedByPerson(loaded, new Date(moment)).has(dag);
  expect([at('2024-04-09T07:59:59Z'), at('2024-04-09T08:00:00Z')]).toEqual([false, true]);
  expect(owedBy(loaded, dag, new Date('2024-04-09T07:00:00Z'))).toEqual([]);
  expect(owedBy(loaded, dag, new Date('2024-04-09T08:00:00Z'))).toEqual([
    { section: 'assessment', items: ['overall'] },
  ]);
});

it('opens it at the others’ deadline where they are late, whenever they come', async () => {
  const play = await newPlay({ at: moments.opens });
  await play.tick();
  const dag = person('dag').email;
  const before = await loadedOf(play);
  const at = (moment: string) => owedByPerson(before, new Date(moment)).has(dag);
  expect([at('2024-04-12T09:59:59Z'), at(moments.deadline)]).toEqual([false, true]);
});

it('knows what has been answered since, of a period that is read again', async () => {
  const play = await newPlay({ at: moments.opens });
  await play.tick();
  const hanne = person('hanne').email;
  const now = new Date('2024-04-09T08:00:00Z');
  play.setClock(now.toISOString());
  const before = await loadedOf(play);
  expect(owedBy(before, hanne, now)).toHaveLength(1);
  await play.answer('hr');
  expect(owedBy(await loadedOf(play), hanne, now)).toEqual([]);
  expect(owedByPerson(await loadedOf(play), now).has(hanne)).toBe(false);
});

it('asks whoever stands in today, and somebody else tomorrow', async () => {
  const play = await newPlay({ at: moments.opens });
  await play.tick();
  const loaded = await loadedOf(play);
  const { people, clock } = play.cycle;
  const away = async () => (await withAway(play.cycle, loaded)).definition;
  const says = async (name: string, from: string, until: string) => {
    const email = person(name).email;
    const known = (await people.listStandings()).find(({ standing }) => standing.email === email);
    await people.saveStanding(
      { email, spells: [{ from, until, by: 'x', at: '2024-03-29T08:00:00.000Z' }] },
      known,
    );
  };
  await says('hanne', '2024-04-01', '2024-04-05');
  const today = await away();
  expect([...(today.away?.keys() ?? [])]).toEqual([person('hanne').email]);
  // The same people away are the same definition, so that what is worked out from it holds on.
  expect(await away()).toBe(today);
  await says('kjell', '2024-04-01', '2024-04-30');
  const tomorrow = await away();
  expect(tomorrow.away?.size).toBe(2);
  const standings = await people.listStandings();
  expect(awayNow(standings, clock.now(), loaded.definition.timeZone)).toEqual(tomorrow.away);
  play.setClock('2024-04-08T08:00:00Z');
  expect([...((await away()).away?.keys() ?? [])]).toEqual([person('kjell').email]);
});
