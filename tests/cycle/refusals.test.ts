import { expect, it } from 'vitest';
import type { CardAction, FormRef } from '../../report/conversation/card-action.ts';
import { noticeIn, storedSection, submitOf } from './cards.ts';
import { answers, channel, march, person } from './march.ts';
import { newPlay, type Play } from './play.ts';

const types = ['submit', 'draft', 'later', 'open-form'] as const;

function press(type: (typeof types)[number], ref: Partial<FormRef>): CardAction {
  const form = { ...march, section: 'hr', part: 1, version: 0, ...ref };
  return type === 'open-form' ? { type, ...form } : { type, ...form, inputs: { 'sick-leave/short': '2,4' } };
}

/** Everything that the store holds of the month, but for the deliveries. */
async function everything(play: Play): Promise<unknown> {
  const snapshot = await play.cycle.reports.readPeriod(march);
  return JSON.stringify([
    snapshot?.period,
    [...(snapshot?.sections ?? [])],
    await play.cycle.reports.readAudit(march),
    await play.cycle.reports.listPeriods(march.report),
    await Promise.all(
      ['hr', 'economy', 'assessment', 'nothing'].map(async (section) =>
        play.cycle.reports.readDraft(march, section, person('tone').id),
      ),
    ),
  ]);
}

it.each(types)(
  'refuses %s of what is not theirs in the same words whether it exists or not',
  async (type) => {
    const play = await newPlay();
    await play.tick();
    const before = await everything(play);
    const refused = async (ref: Partial<FormRef>) => noticeIn(await play.press('tone', press(type, ref)));
    const words = await refused({ section: 'hr' });
    expect(words.text).toContain('Ingenting er endret');
    for (const ref of [
      { section: 'economy' },
      { section: 'assessment' },
      { section: 'nothing' },
      { section: 'hr', period: '2031-01' },
      { section: 'nothing', period: '2031-01' },
      { section: 'hr', period: '2023-09' },
      { section: 'hr', period: 'x' },
      { section: 'hr', report: 'other' },
      { section: 'hr', part: 99 },
    ]) {
      expect(await refused(ref), JSON.stringify(ref)).toEqual(words);
    }
    expect(await everything(play)).toBe(before);
  },
);

it('refuses in the same words in a locked period', async () => {
  const play = await newPlay();
  await play.tick();
  const words = noticeIn(await play.press('tone', press('submit', {})));
  await lock(play);
  expect(noticeIn(await play.press('tone', press('submit', {})))).toEqual(words);
});

it.each(types)('tells the owner why %s is refused in a locked period, and writes nothing', async (type) => {
  const play = await newPlay();
  await play.tick();
  await play.answer('hr');
  await lock(play);
  const before = await everything(play);
  const { title, text } = noticeIn(await play.press('hanne', press(type, {})));
  expect(title).toContain('låst');
  expect(text).toContain('gjenåpne');
  expect(await everything(play)).toBe(before);
});

it.each(types)('tells the owner when %s comes before the section opens', async (type) => {
  const play = await newPlay();
  await play.tick();
  const before = await everything(play);
  const { title } = noticeIn(await play.press('dag', press(type, { section: 'assessment' })));
  expect(title).toContain('Ikke åpen');
  expect(await everything(play)).toBe(before);
});

it('tells an owner that a card of a period that is not there is void', async () => {
  const play = await newPlay();
  await play.tick();
  const { text } = noticeIn(await play.press('hanne', press('submit', { period: '2031-01' })));
  expect(text).toContain('svar');
});

it('says nothing of what exists when somebody names what is not theirs', async () => {
  const play = await newPlay();
  await play.tick();
  const said = async (text: string) => JSON.stringify((await play.write('tone', text)).send);
  const unnamed = (text: string, name: string) => text.replaceAll(name, 'X');
  expect(unnamed(await said('svar hr\nkorttid: 2,4'), 'hr')).toBe(
    unnamed(await said('svar gulrot\nkorttid: 2,4'), 'gulrot'),
  );
  expect(unnamed(await said('ingen risikoer'), 'risikoer')).toBe(
    unnamed(await said('ingen gulrot'), 'gulrot'),
  );
  expect(unnamed(await said('senere sykefravær'), 'sykefravær')).toBe(
    unnamed(await said('senere gulrot'), 'gulrot'),
  );
  expect((await storedSection(play, 'portfolio')).version).toBe(0);
});

it('shows the preview and what follows from it to nobody but the coordinator', async () => {
  const play = await newPlay();
  await play.tick();
  for (const type of ['preview', 'approve', 'publish', 'lock', 'remind-now'] as const) {
    const words = noticeIn(await play.press('dag', { type, ...march }));
    expect(noticeIn(await play.press('dag', { type, report: 'other', period: '2031-01' }))).toEqual(words);
    expect(words.text).toContain('koordinatoren');
  }
  for (const text of [
    'forhåndsvis',
    'godkjenn',
    'publiser',
    'lås',
    'påminn',
    'gjenåpne fordi jeg vil',
    'åpne 2024-04',
  ]) {
    expect(noticeIn(await play.write('siri', text)).text, text).toContain('koordinatoren');
  }
  expect(noticeIn(await play.write('dag', 'bruk denne kanalen', channel)).text).toContain('koordinatoren');
  expect((await play.cycle.reports.readPeriod(march))?.period.record.state).toBe('open');
});

it('keeps what belongs in the personal chat out of the channel', async () => {
  const play = await newPlay();
  await play.tick();
  await play.answer('hr');
  const here = async (name: string, text: string) => (await play.write(name, text, channel)).send;
  for (const [name, text] of [
    ['kari', 'forhåndsvis'],
    ['hanne', 'svar hr'],
    ['hanne', 'svar hr\nkorttid: 2,2'],
    ['hanne', 'ja'],
  ] as const) {
    const [said, ...others] = await here(name, text);
    expect([said?.type, others.length], text).toEqual(['notice', 0]);
    expect(JSON.stringify(said)).toContain('personlig');
  }
  const pressed = await play.press('kari', { type: 'preview', ...march }, channel);
  expect(pressed.replace).toBeUndefined();
});

it('leaves a coordinator to answer for an owner, and says so in the versions', async () => {
  const play = await newPlay();
  await play.tick();
  const form = await play.form('kari', 'deviations');
  await play.press('kari', submitOf(form, answers('deviations')));
  expect((await storedSection(play, 'deviations')).savedBy).toBe(person('kari').id);
});

async function lock(play: Play): Promise<void> {
  await play.write('kari', 'bruk denne kanalen', channel);
  for (const type of ['approve', 'publish', 'lock'] as const) await play.press('kari', { type, ...march });
  expect((await play.cycle.reports.readPeriod(march))?.period.record.state).toBe('locked');
}
