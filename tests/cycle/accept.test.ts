import { describe, expect, it } from 'vitest';
import { previewOf } from '../../cycle/period/preview-of.ts';
import { loadPeriod } from '../../cycle/period/load-period.ts';
import { noticeIn, storedSection, submitOf } from './cards.ts';
import { answers, march, person } from './march.ts';
import { receiptIn } from './overriding.ts';
import { newPlay, type Play } from './play.ts';

const services = { ...march, section: 'services', part: 1, version: 0 };

async function saved(play: Play, typed: Readonly<Record<string, string>>) {
  const form = await play.form('tone', 'services');
  const { replace } = await play.press('tone', submitOf(form, { ...answers('services'), ...typed }));
  return receiptIn(replace);
}

async function started(): Promise<Play> {
  const play = await newPlay();
  await play.tick();
  return play;
}

const press = (play: Play, name: string, finding = '', reason = '') =>
  play.press(name, { type: 'accept', ...services, finding, inputs: { 'findings/reason': reason } });

const preview = async (play: Play) => {
  const loaded = await loadPeriod(play.cycle, march);
  const message = await previewOf(play.cycle, loaded!, person('kari'));
  if (message.type !== 'preview') throw new Error(message.type);
  return message.preview;
};

describe('a value that a check asks about', () => {
  it('is asked at the receipt: 120 560 after 10 447, and not 12 056', async () => {
    const play = await started();
    expect((await saved(play, { 'service-desk/inquiries': '12 056' })).findings).toBeUndefined();
    const receipt = await saved(play, { 'service-desk/inquiries': '120 560' });
    expect(receipt.findings).toEqual([expect.stringMatching(/^Brukerstøtte: .*120.560.*tierpotens/)]);
    expect(receipt.acceptable).toEqual(['plausibility|services|service-desk|inquiries|']);
  });

  it('is asked when it is a share of more than all', async () => {
    const play = await started();
    const receipt = await saved(play, { 'service-desk/phone-share': '156 %' });
    expect(receipt.findings).toContainEqual(
      expect.stringMatching(/156.%, men en andel kan bare være fra 0 til 100/),
    );
  });

  it('is kept with a word, is not asked about again, and is asked about when it is another', async () => {
    const play = await started();
    const { acceptable = [] } = await saved(play, { 'service-desk/inquiries': '120 560' });
    const { replace } = await press(play, 'tone', acceptable[0], 'Kampanje i mars.');
    expect(receiptIn(replace).findings).toBeUndefined();
    const stored = await storedSection(play, 'services');
    expect(stored.version).toBe(2);
    expect(stored.answers['service-desk']?.accepted).toEqual({
      'plausibility|services|service-desk|inquiries|': {
        value: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        by: person('tone').id,
        at: '2024-04-02T06:00:00.000Z',
        reason: 'Kampanje i mars.',
      },
    });
    expect(stored.versions.at(-1)).toMatchObject({
      version: 2,
      savedBy: person('tone').id,
      reason: 'Kampanje i mars.',
    });

    expect((await saved(play, { 'service-desk/inquiries': '120 560' })).findings).toBeUndefined();
    const other = await saved(play, {
      'service-desk/inquiries': '120 561',
      'service-desk/comment': 'Fem nye.',
    });
    expect(other.findings).toHaveLength(1);
    expect((await saved(play, { 'service-desk/inquiries': '120 560' })).findings).toBeUndefined();
  });

  it('makes one version, pressed twice', async () => {
    const play = await started();
    const { acceptable = [] } = await saved(play, { 'service-desk/inquiries': '120 560' });
    await press(play, 'tone', acceptable[0]);
    await press(play, 'tone', acceptable[0]);
    expect((await storedSection(play, 'services')).version).toBe(2);
  });

  it('is kept by nobody else, and an unknown question changes nothing', async () => {
    const play = await started();
    const { acceptable = [] } = await saved(play, { 'service-desk/inquiries': '120 560' });
    expect(noticeIn(await press(play, 'hanne', acceptable[0])).title).not.toBe('');
    await press(play, 'tone', 'sums|x|y|z|');
    expect((await storedSection(play, 'services')).version).toBe(1);
  });

  it('wants a reason where it cannot be right: 31 April', async () => {
    const play = await started();
    const { acceptable = [] } = await saved(play, { 'service-desk/comment': 'Ny gjennomgang 31. april.' });
    const without = receiptIn((await press(play, 'tone', acceptable[0], ' ')).replace);
    expect(without.notes?.[0]).toContain('skriv hvorfor');
    expect(without.findings).toHaveLength(1);
    expect((await storedSection(play, 'services')).version).toBe(1);
    const given = receiptIn((await press(play, 'tone', acceptable[0], 'Sitat fra et brev.')).replace);
    expect(given.findings).toBeUndefined();
  });

  it('is kept in words too: a row, or all of an item', async () => {
    const play = await started();
    const wrong = { 'service-desk/inquiries': '120 560', 'service-desk/comment': 'Møte 31. april.' };
    expect((await saved(play, wrong)).findings).toHaveLength(2);
    const { send } = await play.write('tone', 'stemmer totalt antall henvendelser');
    expect(receiptIn(send[0]).findings).toEqual([expect.stringContaining('31. april')]);
    const refused = await play.write('tone', 'stemmer brukerstøtte');
    expect(receiptIn(refused.send[0]).notes?.[0]).toContain('skriv hvorfor');
    const taken = await play.write('tone', 'stemmer brukerstøtte fordi det er et sitat');
    expect(receiptIn(taken.send[0]).findings).toBeUndefined();
    expect((await storedSection(play, 'services')).versions.at(-1)?.reason).toBe('det er et sitat');
    expect(noticeIn(await play.write('tone', 'stemmer brukerstøtte')).text).toContain('ingen spørsmål');
    expect(noticeIn(await play.write('hanne', 'stemmer brukerstøtte')).text).toContain('ingen spørsmål');
  });

  it('stands apart in the coordinator’s preview, whatever language it was kept in', async () => {
    const play = await started();
    await play.meet('tone', { language: 'en' });
    const { acceptable = [] } = await saved(play, { 'service-desk/inquiries': '120 560' });
    const before = await preview(play);
    expect(before.findings).toEqual([expect.stringContaining('tierpotens')]);
    expect(before.accepted).toBeUndefined();
    await press(play, 'tone', acceptable[0], 'Kampanje.');
    const after = await preview(play);
    expect(after.findings).toBeUndefined();
    expect(after.accepted).toEqual([expect.stringMatching(/^Brukerstøtte: .*tierpotens.* – Kampanje\.$/)]);
  });
});
