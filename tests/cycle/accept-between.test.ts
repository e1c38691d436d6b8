import { describe, expect, it } from 'vitest';
import { loadPeriod } from '../../cycle/period/load-period.ts';
import { previewOf } from '../../cycle/period/preview-of.ts';
import type { Message } from '../../report/conversation/message.ts';
import { formIn, noticeIn, storedSection, submitOf } from './cards.ts';
import { answers, channel, march, person } from './march.ts';
import { receiptIn } from './overriding.ts';
import { newPlay, type Play } from './play.ts';

/** In March short-term leave is 2,4 and long-term 2,9: 5,3 % in all, and the assessment says 4,0. */
const wrong = 'Samlet sykefravær er 4,0 %, og økonomien er i rute.';
const asked = /^Samlet vurdering: .*4,0.%.*5,3.%\. Se også HR\/HMS, Sykefravær\.$/;
const found = expect.stringMatching(/^prose\|assessment\|overall\|/) as string;

const readers = (more: string) => (yaml: string) =>
  yaml.replace('directors: [dag.direktor@example.no,', `directors: [dag.direktor@example.no, ${more}`);
const hidden = (yaml: string) =>
  yaml.replace(
    '    owner: hanne.hr@example.no\n',
    '    owner: hanne.hr@example.no\n    confidential: { to: [] }\n',
  );

async function started(change?: (yaml: string) => string): Promise<Play> {
  const play = await newPlay(change === undefined ? {} : { change });
  await play.tick();
  await play.answer('economy', 'services', 'portfolio', 'hr', 'deviations');
  return play;
}

async function assessed(play: Play, text = wrong) {
  const form = await play.form('dag', 'assessment');
  const { replace } = await play.press(
    'dag',
    submitOf(form, { ...answers('assessment'), 'overall/text': text }),
  );
  return receiptIn(replace);
}

const hrReceipt = async (play: Play) => {
  const { replace } = await play.press('hanne', {
    type: 'receipt',
    ...march,
    section: 'hr',
    part: 1,
    version: 0,
  });
  return receiptIn(replace);
};

async function moreLeave(play: Play): Promise<void> {
  const form = formIn(
    (await play.press('hanne', { type: 'open-form', ...march, section: 'hr', part: 1, version: 0 })).replace,
  );
  await play.press('hanne', submitOf(form, { 'sick-leave/short': '2,3 %' }));
}

const previewIn = (message: Message | undefined) => {
  if (message?.type !== 'preview') throw new Error(JSON.stringify(message));
  return message.preview;
};
const preview = async (play: Play) =>
  previewIn(await previewOf(play.cycle, (await loadPeriod(play.cycle, march))!, person('kari')));

const inPreview = async (play: Play, name: string, reason: string, finding?: string) => {
  const place = { section: 'assessment', finding: finding ?? (await preview(play)).acceptable![0]!.finding };
  return play.press(name, {
    type: 'accept-in-preview',
    ...march,
    ...place,
    inputs: { 'findings/reason': reason },
  });
};

describe('what two sections say differently', () => {
  it('is asked of the one who reads both, names the other place, and is kept with a word', async () => {
    const play = await started();
    const receipt = await assessed(play);
    expect(receipt.findings).toEqual([expect.stringMatching(asked)]);
    expect(receipt.acceptable).toEqual([found]);
    const ref = { ...march, section: 'assessment', part: 1, version: 0 };
    const inputs = { 'findings/reason': 'Tallet er for ledelsen alene.' };
    const { replace } = await play.press('dag', {
      type: 'accept',
      ...ref,
      finding: receipt.acceptable![0]!,
      inputs,
    });
    expect(receiptIn(replace).findings).toBeUndefined();
    expect((await preview(play)).accepted).toEqual([
      expect.stringContaining('Tallet er for ledelsen alene.'),
    ]);
    expect(await play.cycle.reports.readAudit(march)).not.toContainEqual(
      expect.objectContaining({ action: 'accept' }),
    );
  });

  it('is asked anew when the other section’s figure is another', async () => {
    const play = await started();
    const { acceptable } = await assessed(play);
    const ref = { ...march, section: 'assessment', part: 1, version: 0 };
    await play.press('dag', { type: 'accept', ...ref, finding: acceptable![0]!, inputs: {} });
    expect((await preview(play)).findings).toBeUndefined();
    await moreLeave(play);
    expect((await preview(play)).findings).toEqual([expect.stringMatching(/4,0.%.*5,2.%/)]);
  });

  it('is not asked of an owner who reads only the one', async () => {
    const play = await started();
    await assessed(play);
    expect((await hrReceipt(play)).findings).toBeUndefined();
    expect(noticeIn(await play.write('hanne', 'stemmer sykefravær')).text).toContain('ingen spørsmål');
  });

  it('is asked of the other owner too, who may keep it from there, on the card and in words', async () => {
    for (const typed of [false, true]) {
      const play = await started(readers('hanne.hr@example.no,'));
      await assessed(play);
      const { findings, acceptable } = await hrReceipt(play);
      expect(findings).toEqual([expect.stringMatching(asked)]);
      const ref = { ...march, section: 'hr', part: 1, version: 0 };
      if (typed) await play.write('hanne', 'stemmer sykefravær');
      else await play.press('hanne', { type: 'accept', ...ref, finding: acceptable![0]!, inputs: {} });
      expect((await hrReceipt(play)).findings).toBeUndefined();
      expect((await storedSection(play, 'hr')).answers['sick-leave']?.accepted).toEqual({
        [acceptable![0]!]: expect.objectContaining({ by: person('hanne').id }) as unknown,
      });
      expect((await storedSection(play, 'assessment')).version).toBe(1);
      expect((await preview(play)).findings).toBeUndefined();
    }
  });

  it('shows nothing of a confidential section, whoever owns the other', async () => {
    const play = await started(hidden);
    expect((await assessed(play)).findings).toBeUndefined();
    expect(noticeIn(await play.write('dag', 'stemmer samlet vurdering')).text).toContain('ingen spørsmål');
    expect((await preview(play)).findings).toEqual([expect.stringMatching(asked)]);
  });
});

describe('the coordinator’s word in the preview', () => {
  it('wants a reason, is kept once, and stands in the audit', async () => {
    const play = await started(hidden);
    await assessed(play);
    const finding = (await preview(play)).acceptable![0]!.finding;
    const refused = previewIn((await inPreview(play, 'kari', ' ')).replace);
    expect(refused.news[0]).toContain('Skriv hvorfor det stemmer');
    expect(refused.findings).toHaveLength(1);
    expect((await storedSection(play, 'assessment')).version).toBe(1);

    const taken = previewIn((await inPreview(play, 'kari', 'Gjelder ledelsen.')).replace);
    expect(taken.findings).toBeUndefined();
    expect(taken.accepted).toEqual([expect.stringMatching(/ – Gjelder ledelsen\.$/)]);
    await inPreview(play, 'kari', 'Gjelder ledelsen.', finding);
    expect((await storedSection(play, 'assessment')).version).toBe(2);
    const audit = (await play.cycle.reports.readAudit(march)).filter(({ action }) => action === 'accept');
    expect(audit).toEqual([
      expect.objectContaining({ by: person('kari').id, subject: found, reason: 'Gjelder ledelsen.' }),
    ]);
    await moreLeave(play);
    expect((await preview(play)).findings).toHaveLength(1);
  });

  it('is a coordinator’s alone', async () => {
    const play = await started();
    await assessed(play);
    const finding = (await preview(play)).acceptable![0]!.finding;
    for (const name of ['dag', 'hanne', 'siri']) {
      expect(noticeIn(await inPreview(play, name, 'Ja.', finding)).title).not.toBe('');
    }
    expect((await storedSection(play, 'assessment')).version).toBe(1);
  });

  it('can be typed, and asks for the reason that is missing', async () => {
    const play = await started(hidden);
    await assessed(play);
    const refused = previewIn((await play.write('kari', 'stemmer samlet vurdering')).send[0]);
    expect(refused.news[0]).toContain('Skriv hvorfor det stemmer');
    const taken = await play.write('kari', 'stemmer samlet vurdering fordi det gjelder ledelsen');
    expect(previewIn(taken.send[0]).findings).toBeUndefined();
    expect((await storedSection(play, 'assessment')).versions.at(-1)).toMatchObject({
      savedBy: person('kari').id,
      reason: 'det gjelder ledelsen',
    });
  });

  it('corrects nothing that is published: the post stays as it is', async () => {
    const play = await started();
    await assessed(play);
    await play.write('kari', 'bruk denne kanalen', channel);
    await play.press('kari', { type: 'approve', ...march });
    await play.press('kari', { type: 'publish', ...march });
    const { replace } = await inPreview(play, 'kari', 'Gjelder ledelsen.');
    expect(previewIn(replace).changedSincePublication).toEqual([]);
    expect(previewIn(replace).accepted).toHaveLength(1);
  });
});
