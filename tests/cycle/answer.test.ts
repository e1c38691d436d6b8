import { expect, it } from 'vitest';
import { fieldsOf, formIn, noticeIn, storedSection, submitOf } from './cards.ts';
import { answers, march, person } from './march.ts';
import { newPlay } from './play.ts';

it('stores an answer as version 1 and shows a receipt with the colour and why', async () => {
  const play = await newPlay();
  await play.tick();
  const form = await play.form('hanne', 'hr');
  const { replace, send } = await play.press('hanne', submitOf(form, answers('hr')));
  if (replace?.type !== 'receipt') throw new Error('No receipt');
  expect(send).toEqual([]);
  const total = replace.receipt.lines.find(({ label }) => label.includes('Samlet sykefravær'));
  // 2,4 + 2,9 = 5,3: above 5,0 and at most 6,0 is yellow, 0,3 from green.
  expect(total?.value).toBe('5,3\u00a0%');
  expect(total?.status?.colour).toBe('yellow');
  expect(total?.status?.reason).toContain('0,3');
  expect(replace.receipt.outstanding).toEqual([]);
  const stored = await storedSection(play, 'hr');
  expect(stored).toMatchObject({
    version: 1,
    savedBy: person('hanne').id,
    savedAt: '2024-04-02T06:00:00.000Z',
  });
  expect(stored.answers['sick-leave']?.cells).toMatchObject({ short: '2.4', long: '2.9' });
  expect(stored.answers['hse-system']).toMatchObject({ state: 'answered' });
});

it('keeps the first version readable when an answer is edited', async () => {
  const play = await newPlay();
  await play.tick();
  await play.answer('deviations');
  play.setClock('2024-04-05T08:00:00Z');
  const form = await play.form('kjell', 'deviations');
  expect(fieldsOf(form).get('open-deviations/open')?.text).toBe('258');
  await play.press('kjell', submitOf(form, { 'open-deviations/open': '249' }));
  const { version, answers: now, versions } = await storedSection(play, 'deviations');
  expect([version, now['open-deviations']?.cells['open']]).toEqual([2, '249']);
  expect(
    versions.map((kept) => [kept.version, kept.answers['open-deviations']?.cells['open'], kept.savedAt]),
  ).toEqual([
    [1, '258', '2024-04-02T06:00:00.000Z'],
    [2, '249', '2024-04-05T08:00:00.000Z'],
  ]);
});

it('gives wrong values back at their fields with the rest kept, and stores nothing', async () => {
  const play = await newPlay();
  await play.tick();
  const form = await play.form('hanne', 'hr');
  const typed = {
    ...answers('hr'),
    'sick-leave/short': '1.126',
    'breaches/per-day': 'tjuetre',
    'breaches/sundays': '',
  };
  const { replace, send } = await play.press('hanne', submitOf(form, typed));
  expect(send).toEqual([]);
  const back = fieldsOf(formIn(replace));
  const wrong = [...back].filter(([, { problem }]) => problem !== undefined).map(([name]) => name);
  expect(wrong.toSorted()).toEqual(['breaches/per-day', 'breaches/sundays', 'sick-leave/short']);
  for (const [name, { text }] of back)
    expect(text, name).toBe((typed as Record<string, string>)[name] ?? text);
  expect(back.get('sick-leave/short')?.text).toBe('1.126');
  expect(await storedSection(play, 'hr')).toMatchObject({ version: 0, answers: {}, versions: [] });
  expect((await play.cycle.reports.readPeriod(march))?.period.record.state).toBe('open');
});

it('demands a comment for yellow and takes the answer with one', async () => {
  const play = await newPlay();
  await play.tick();
  const form = await play.form('hanne', 'hr');
  const refused = await play.press('hanne', submitOf(form, { ...answers('hr'), 'sick-leave/comment': '' }));
  expect(fieldsOf(formIn(refused.replace)).get('sick-leave/comment')?.problem).toContain(
    'Samlet sykefravær (gul)',
  );
  const taken = await play.press('hanne', submitOf(formIn(refused.replace), answers('hr')));
  expect(taken.replace?.type).toBe('receipt');
});

it('keeps an approval only as long as nothing changes', async () => {
  const play = await newPlay();
  await play.tick();
  await play.answer('deviations');
  const state = async () => (await play.cycle.reports.readPeriod(march))?.period.record.state;
  expect(await state()).toBe('collecting');
  await play.press('kari', { type: 'approve', ...march });
  expect(await state()).toBe('approved');
  const form = await play.form('kjell', 'deviations');
  await play.press('kjell', submitOf(form, { 'open-deviations/open': '249' }));
  expect(await state()).toBe('review');
  const told = play.messenger.attempts.filter(({ to }) => to === person('kari').email);
  expect(told.map(({ message }) => message.type)).toEqual(['preview']);
});

it('has an explicit nothing, not applicable with a reason, and later, which is still owed', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('per', 'ingen risikoer i rød sone');
  expect((await storedSection(play, 'portfolio')).answers['red-risks']).toMatchObject({ state: 'nil' });
  expect(noticeIn(await play.write('per', 'ikke aktuelt prosjektene')).text).toContain('hvorfor');
  expect((await storedSection(play, 'portfolio')).version).toBe(1);
  await play.write('per', 'ikke aktuelt prosjektene: alle er stanset i påvente av vedtak');
  expect((await storedSection(play, 'portfolio')).answers['projects']).toMatchObject({
    state: 'not-applicable',
    comment: 'alle er stanset i påvente av vedtak',
  });
  const form = await play.form('per', 'portfolio', 1);
  const { replace } = await play.press('per', submitOf(form, {}, 'later'));
  expect(replace?.type).toBe('promise');
  const { answers: now } = await storedSection(play, 'portfolio');
  expect([now['projects']?.state, now['red-risks']?.state]).toEqual(['not-applicable', 'nil']);
  await play.write('per', 'senere samlet status for porteføljen');
  expect((await storedSection(play, 'portfolio')).answers['portfolio-status']?.state).toBe('later');
  const preview = await play.press('kari', { type: 'preview', ...march });
  if (preview.replace?.type !== 'preview') throw new Error('No preview');
  const section = preview.replace.preview.sections.find(({ id }) => id === 'portfolio');
  expect([section?.ready, section?.missing.length]).toEqual([false, 1]);
});

it('refuses nothing to report where there must be an answer', async () => {
  const play = await newPlay();
  await play.tick();
  expect(noticeIn(await play.write('kjell', 'ingen åpne avvik')).text).toContain('må ha et svar');
  expect((await storedSection(play, 'deviations')).version).toBe(0);
});

it('keeps a draft of each part over a stop, unchecked, until that part is delivered', async () => {
  const play = await newPlay();
  await play.tick();
  const first = await play.form('olav', 'economy', 1);
  const second = await play.form('olav', 'economy', 2);
  await play.press('olav', submitOf(first, { 'statement/sla.month': 'halvferdig' }, 'draft'));
  const kept = await play.press('olav', submitOf(second, { 'forecast/fte': '48' }, 'draft'));
  expect(formIn(kept.replace).notice?.text).toContain('Utkast');
  // Another instance, nothing in memory but the store.
  expect(fieldsOf(await play.form('olav', 'economy', 1)).get('statement/sla.month')?.text).toBe('halvferdig');
  const again = await play.form('olav', 'economy', 1);
  await play.press('olav', submitOf(again, answers('economy')));
  expect((await storedSection(play, 'economy')).version).toBe(1);
  expect(fieldsOf(await play.form('olav', 'economy', 1)).get('statement/sla.month')?.text).toBe(
    '34\u00a0185',
  );
  expect(fieldsOf(await play.form('olav', 'economy', 2)).get('forecast/fte')?.text).toBe('48');
  expect((await storedSection(play, 'economy')).versions).toHaveLength(1);
});

it('keeps what is typed when the rest is promised for later', async () => {
  const play = await newPlay();
  await play.tick();
  const form = await play.form('hanne', 'hr');
  await play.press('hanne', submitOf(form, { 'breaches/per-day': '23' }, 'later'));
  expect(fieldsOf(await play.form('hanne', 'hr')).get('breaches/per-day')?.text).toBe('23');
  expect((await storedSection(play, 'hr')).answers['breaches']?.state).toBe('later');
});

it('gives an item with an owner of its own to that person alone', async () => {
  const play = await newPlay({
    change: (yaml) =>
      yaml.replace('- id: breaches\n', '- id: breaches\n        owner: lise.leder@example.no\n'),
  });
  await play.tick();
  const cards = play.messenger.attempts.flatMap(({ to, message }) =>
    message.type === 'form' && message.form.section === 'hr'
      ? [[to, message.form.items.map(({ id }) => id)]]
      : [],
  );
  expect(cards).toEqual([
    [person('hanne').email, ['sick-leave', 'hse-system']],
    [person('lise').email, ['breaches']],
  ]);
  const form = await play.form('hanne', 'hr');
  const sneaked = { ...submitOf(form, answers('hr')) };
  if (sneaked.type !== 'submit') throw new Error('Not a submit');
  const { replace } = await play.press('hanne', {
    ...sneaked,
    inputs: { ...sneaked.inputs, 'breaches/per-day': '1' },
  });
  expect(formIn(replace).notice?.text).toContain('Noen andre svarer');
  expect((await storedSection(play, 'hr')).version).toBe(0);
});
