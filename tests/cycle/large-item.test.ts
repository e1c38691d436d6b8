import { describe, expect, it } from 'vitest';
import { readDraft } from '../../cycle/record/drafts.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import { type LargeItem, largeItems, withLargeItem } from '../support/large-items.ts';
import { formIn, storedSection, submitOf } from './cards.ts';
import { march, person } from './march.ts';
import { receiptIn } from './overriding.ts';
import { newPlay, type Play } from './play.ts';

const ref = { ...march, section: 'large', version: 0 };

async function started(item: LargeItem = 'scorecard'): Promise<Play> {
  const play = await newPlay({ change: (yaml) => withLargeItem(yaml, item) });
  await play.tick();
  return play;
}

/** What an owner types in every field of a card: its number in the card, or a colour. */
const typed = (form: SectionForm, value = '7'): Record<string, string> =>
  Object.fromEntries(
    form.items.flatMap(({ id, fields }) =>
      fields.map(({ field }) => [`${id}/${field.id}`, field.input.type === 'choice' ? 'green' : value]),
    ),
  );
const deliver = async (play: Play, form: SectionForm, more: Record<string, string> = {}) =>
  play.press('kjell', submitOf(form, { ...typed(form), ...more }));
const openPart = async (play: Play, part: number) => play.form('kjell', 'large', part);
const draft = async (play: Play) =>
  (await readDraft(play.cycle, march, 'large', person('kjell')))?.inputs ?? {};

/** Fills in the cards given, in that order; gives the last answer. */
async function fill(play: Play, parts: readonly number[]) {
  let last;
  for (const part of parts) last = (await deliver(play, await openPart(play, part))).replace;
  return last;
}

describe.each(Object.keys(largeItems) as LargeItem[])('a %s with very many fields', (item) => {
  it('is asked for over short cards, kept card by card, and delivered whole', async () => {
    const play = await started(item);
    let form = await openPart(play, 1);
    const { parts } = form;
    expect(parts).toBeGreaterThanOrEqual(6);
    const seen: string[] = [];
    for (let part = 1; part < parts; part += 1) {
      expect(form.part).toBe(part);
      expect(form.goesOn).toBe(true);
      expect(form.items[0]!.fields.length).toBeLessThanOrEqual(20);
      seen.push(...Object.keys(typed(form)));
      form = formIn((await deliver(play, form)).replace);
      expect(form.notice?.text).toMatch(/^Kort \d+ for «.*» er lagret som utkast .*leveres når alle/);
      expect((await storedSection(play, 'large')).version).toBe(0);
    }
    expect(form.goesOn).toBeUndefined();
    seen.push(...Object.keys(typed(form)));
    expect(new Set(seen).size).toBe(largeItems[item].fields);
    const receipt = receiptIn((await deliver(play, form)).replace);
    expect(receipt.outstanding).toEqual([]);
    const { version, answers } = await storedSection(play, 'large');
    expect(version).toBe(1);
    expect(answers['big']?.state).toBe('answered');
    expect(Object.keys(answers['big']!.cells)).toHaveLength(largeItems[item].fields);
    expect(await draft(play)).toEqual({});
  });
});

describe('the cards of one item', () => {
  it('may be filled in in any order', async () => {
    const play = await started();
    expect(formIn(await fill(play, [7])).part).toBe(1);
    expect(formIn(await fill(play, [3])).part).toBe(4);
    expect(formIn(await fill(play, [4, 5, 1, 2])).part).toBe(6);
    expect(receiptIn(await fill(play, [6])).outstanding).toEqual([]);
  });

  it('ask again at the field that is wrong, and keep the rest', async () => {
    const play = await started();
    const first = await openPart(play, 1);
    const { replace } = await deliver(play, first, { 'big/r1.period': 'mange', 'big/r2.period': '' });
    const form = formIn(replace);
    expect(form.part).toBe(1);
    const [item] = form.items;
    expect(item!.fields.filter(({ problem }) => problem !== undefined).map(({ field }) => field.id)).toEqual([
      'r1.period',
      'r2.period',
    ]);
    expect(item!.fields.find(({ field }) => field.id === 'r3.period')?.text).toBe('7');
    expect(form.notice?.text).toContain('2 felt');
    expect(await draft(play)).toEqual({});
  });

  it('come back at the card that is wrong, with the pressed one kept', async () => {
    const play = await started();
    await fill(play, [1, 2, 3, 4, 5]);
    const sixth = await openPart(play, 6);
    await play.press('kjell', submitOf(sixth, { ...typed(sixth), 'big/r32.period': 'mange' }, 'draft'));
    const { replace } = await deliver(play, await openPart(play, 7));
    const form = formIn(replace);
    expect(form.part).toBe(6);
    expect(form.notice?.text).toMatch(/^Kort 7 .* er lagret som utkast .*Rett ett felt/);
    expect(form.items[0]!.fields.find(({ problem }) => problem !== undefined)?.field.id).toBe('r32.period');
    expect(receiptIn((await deliver(play, form)).replace).outstanding).toEqual([]);
    const cells = (await storedSection(play, 'large')).answers['big']!.cells;
    expect(Object.keys(cells)).toHaveLength(120);
  });

  it('ask for the comment on the last card, and lose nothing over it', async () => {
    const play = await started();
    await fill(play, [1, 3, 4, 5, 6, 7]);
    const second = await openPart(play, 2);
    expect(second.items[0]!.comment.hidden).toBe(true);
    const form = formIn((await deliver(play, second, { 'big/r7.period': '101' })).replace);
    expect(form.part).toBe(7);
    expect(form.items[0]!.comment.problem).toContain('Indikator 7');
    await deliver(play, form, { 'big/comment': 'Det ble flere enn ventet.' });
    const answer = (await storedSection(play, 'large')).answers['big']!;
    expect([answer.comment, answer.cells['r7.period']]).toEqual(['Det ble flere enn ventet.', '101']);
  });

  it('are changed one by one once the item is delivered', async () => {
    const play = await started();
    await fill(play, [1, 2, 3, 4, 5, 6, 7]);
    const fifth = await openPart(play, 5);
    expect(fifth.goesOn).toBeUndefined();
    const { replace } = await deliver(play, fifth, { 'big/r25.period': '8' });
    expect(receiptIn(replace).outstanding).toEqual([]);
    const { version, answers } = await storedSection(play, 'large');
    expect([version, answers['big']!.cells['r25.period'], answers['big']!.cells['r1.period']]).toEqual([
      2,
      '8',
      '7',
    ]);
  });

  it('ask for a comment after a change, keep the change, and deliver both', async () => {
    const play = await started();
    await fill(play, [1, 2, 3, 4, 5, 6, 7]);
    const form = formIn((await deliver(play, await openPart(play, 1), { 'big/r1.period': '101' })).replace);
    expect(form.part).toBe(7);
    await deliver(play, form, { 'big/comment': 'Flere enn ventet.' });
    const answer = (await storedSection(play, 'large')).answers['big']!;
    expect([answer.cells['r1.period'], answer.comment]).toEqual(['101', 'Flere enn ventet.']);
  });

  it('do not put an old draft over what a deputy delivered since', async () => {
    const play = await newPlay({
      change: (yaml) =>
        withLargeItem(yaml, 'scorecard').replace(
          '    title: Store tall\n    owner: kjell.kvalitet@example.no\n',
          '    title: Store tall\n    owner: kjell.kvalitet@example.no\n    deputies: [hanne.hr@example.no]\n',
        ),
    });
    await play.tick();
    const first = await openPart(play, 1);
    await play.press('kjell', submitOf(first, { ...typed(first), 'big/r1.period': '55' }, 'draft'));
    play.setClock('2024-04-03T06:00:00Z');
    for (let part = 1; part <= 7; part += 1) {
      const form = await play.form('hanne', 'large', part);
      await play.press('hanne', submitOf(form, typed(form)));
    }
    play.setClock('2024-04-04T06:00:00Z');
    await deliver(play, await openPart(play, 2), { 'big/r7.period': '9' });
    const { answers } = await storedSection(play, 'large');
    expect([answers['big']!.cells['r1.period'], answers['big']!.cells['r7.period']]).toEqual(['7', '9']);
    expect((await draft(play))['big/r1.period']).toBe('55');
  });

  it('are turned without delivering, and what was typed is kept as a draft', async () => {
    const play = await started();
    const first = await openPart(play, 1);
    expect(first.items[0]!.card).toEqual({
      text: expect.stringMatching(/^Kort 1 av 7 for dette punktet: felt 1–18 av 120\./) as string,
      next: 2,
    });
    const turn = { type: 'turn-to' as const, ...ref, part: 1, to: 2 };
    const blank = Object.fromEntries(Object.keys(typed(first)).map((name) => [name, '']));
    expect(formIn((await play.press('kjell', { ...turn, inputs: blank })).replace).part).toBe(2);
    expect(await draft(play)).toEqual({});
    await play.press('kjell', { ...turn, inputs: { ...blank, 'big/r1.period': '5' } });
    const back = formIn((await play.press('kjell', { ...turn, part: 2, to: 1, inputs: {} })).replace);
    expect(back.items[0]!.fields[0]!.text).toBe('5');
    expect(back.draft).toContain('ikke levert');
    expect((await storedSection(play, 'large')).version).toBe(0);
  });

  it('count a card with all inputs left out by the client as filled in', async () => {
    const play = await started('matrix');
    const first = await openPart(play, 1);
    const all = typed(first);
    const [last] = Object.keys(all).slice(-1);
    const kept = Object.fromEntries(Object.entries(all).filter(([name]) => name !== last));
    const press = { type: 'submit' as const, ...ref, part: 1, inputs: kept };
    expect(formIn((await play.press('kjell', press)).replace).part).toBe(1);
    expect(formIn((await deliver(play, first)).replace).part).toBe(2);
    expect(Object.keys(await draft(play))).toEqual(Object.keys(all));
  });

  it('are promised for later as one item, with what is kept', async () => {
    const play = await started();
    await fill(play, [1]);
    const second = await openPart(play, 2);
    await play.press('kjell', submitOf(second, typed(second), 'later'));
    expect((await storedSection(play, 'large')).answers['big']?.state).toBe('later');
    expect(Object.keys(await draft(play)).filter((name) => name !== 'big/comment')).toHaveLength(36);
    expect(receiptIn(await fill(play, [3, 4, 5, 6, 7])).outstanding).toEqual([]);
  });

  it('are one item in words: what is missing is named, and all of it can be typed', async () => {
    const play = await started('statement');
    const lines = Array.from(
      { length: 60 },
      (_, index) => `Linje ${index + 1}, mars: 3\nLinje ${index + 1}, hittil i år: 9`,
    );
    await play.write('kjell', `svar store tall\n${lines.join('\n')}`);
    await play.write('kjell', 'ja');
    const { version, answers } = await storedSection(play, 'large');
    expect([version, Object.keys(answers['big']?.cells ?? {}).length]).toEqual([1, 120]);
  });
});
