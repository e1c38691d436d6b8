import { expect, it } from 'vitest';
import { fieldsOf, formIn, storedSection, submitOf } from './cards.ts';
import { answers, person } from './march.ts';
import { newPlay, withReports } from './play.ts';

const inHr = (open: string) => ({ ...answers('deviations'), 'open-deviations/open': open });
const deputy = (yaml: string) =>
  yaml.replace(
    'owner: kjell.kvalitet@example.no\n',
    'owner: kjell.kvalitet@example.no\n    deputies: [lise.leder@example.no]\n',
  );

it('makes one version of the same card sent five times at once, with a receipt for each', async () => {
  const play = await newPlay();
  await play.tick();
  const action = submitOf(await play.form('hanne', 'hr'), answers('hr'));
  const results = await Promise.all(Array.from({ length: 5 }, async () => play.press('hanne', action)));
  expect(results.map(({ replace }) => replace?.type)).toEqual(Array.from({ length: 5 }, () => 'receipt'));
  const { version, versions } = await storedSection(play, 'hr');
  expect([version, versions.length]).toEqual([1, 1]);
});

it('shows the loser of two the newer value at its field; pressing again uses theirs, and both are kept', async () => {
  const play = await newPlay({ change: deputy });
  await play.tick();
  const forKjell = await play.form('kjell', 'deviations');
  const forLise = await play.form('lise', 'deviations');
  const results = await Promise.all([
    play.press('kjell', submitOf(forKjell, inHr('258'))),
    play.press('lise', submitOf(forLise, inHr('261'))),
  ]);
  expect(new Set(results.map(({ replace }) => replace?.type))).toEqual(new Set(['form', 'receipt']));
  const lost = results.findIndex(({ replace }) => replace?.type === 'form');
  const [loser, theirs, others] = lost === 0 ? ['kjell', '258', '261'] : ['lise', '261', '258'];
  const form = formIn(results[lost]?.replace);
  const field = fieldsOf(form).get('open-deviations/open');
  expect(field?.text).toBe(theirs);
  expect(field?.problem).toContain(others);
  expect(form.notice?.text).toContain(person(loser === 'kjell' ? 'lise' : 'kjell').name);
  expect((await storedSection(play, 'deviations')).version).toBe(1);

  const again = await play.press(loser, submitOf(form, {}));
  expect(again.replace?.type).toBe('receipt');
  const { versions } = await storedSection(play, 'deviations');
  expect(
    versions.map((version) => [version.answers['open-deviations']?.cells['open'], version.savedBy]),
  ).toEqual([
    [others, person(loser === 'kjell' ? 'lise' : 'kjell').id],
    [theirs, person(loser).id],
  ]);
});

it('does not let an untouched old value on a stale card overwrite a newer one', async () => {
  const play = await newPlay({ change: deputy });
  await play.tick();
  await play.answer('deviations');
  const stale = await play.form('lise', 'deviations');
  await play.press('kjell', submitOf(await play.form('kjell', 'deviations'), inHr('240')));
  const { replace } = await play.press(
    'lise',
    submitOf(stale, { 'open-deviations/comment': 'Vi har fått hjelp.' }),
  );
  expect(fieldsOf(formIn(replace)).get('open-deviations/open')?.problem).toContain('240');
  expect((await storedSection(play, 'deviations')).answers['open-deviations']?.cells['open']).toBe('240');
});

it('merges a stale card when nobody else touched its items', async () => {
  const play = await newPlay();
  await play.tick();
  const first = await play.form('olav', 'economy', 1);
  const second = await play.form('berit', 'economy', 2);
  await play.press('olav', submitOf(first, answers('economy')));
  const { replace } = await play.press('berit', submitOf(second, answers('economy')));
  expect(replace?.type).toBe('receipt');
  const { version, answers: now, versions } = await storedSection(play, 'economy');
  expect(version).toBe(2);
  expect(Object.keys(now).toSorted()).toEqual(
    [...new Set(versions.flatMap(({ changed }) => changed))].toSorted(),
  );
  expect(now['statement']?.cells['sla.month']).toBe('34185');
  expect(versions.map(({ savedBy }) => savedBy)).toEqual([person('olav').id, person('berit').id]);
});

it('shows what another saved since, when an old draft is taken up again or saved from a stale card', async () => {
  const play = await newPlay({ change: deputy });
  await play.tick();
  const stale = await play.form('lise', 'deviations');
  await play.press('lise', submitOf(stale, { 'open-deviations/open': '261' }, 'draft'));
  play.setClock('2024-04-03T08:00:00Z');
  await play.answer('deviations');
  const taken = fieldsOf(await play.form('lise', 'deviations')).get('open-deviations/open');
  expect(taken?.text).toBe('261');
  expect(taken?.problem).toContain('258');
  const saved = await play.press('lise', submitOf(stale, { 'open-deviations/open': '262' }, 'draft'));
  expect(fieldsOf(formIn(saved.replace)).get('open-deviations/open')?.problem).toContain('258');
});

it('says that it is busy, and stores nothing, when the store refuses every write', async () => {
  const play = await newPlay();
  await play.tick();
  const action = submitOf(await play.form('kjell', 'deviations'), answers('deviations'));
  const crowded = withReports(play, { saveSection: async () => ({ outcome: 'conflict' }) });
  const { send, replace } = await crowded.press('kjell', action);
  expect(replace).toBeUndefined();
  expect(send).toHaveLength(1);
  expect(JSON.stringify(send)).toContain('samtidig');
  expect((await storedSection(play, 'deviations')).version).toBe(0);
});
