import { describe, expect, it } from 'vitest';
import type { TurnResult } from '../../cycle/turn.ts';
import type { Preview } from '../../report/conversation/preview.ts';
import { lintCard } from '../../cards/lint-card.ts';
import { cardText } from '../../cards/card-text.ts';
import { renderCard } from '../../cards/render-card.ts';
import { noticeIn, submitOf } from './cards.ts';
import { channel, march, person } from './march.ts';
import { newPlay, type Play } from './play.ts';
import { posts } from './publication.ts';

function previewIn({ replace }: TurnResult): Preview {
  if (replace?.type !== 'preview') throw new Error(`Not a preview: ${JSON.stringify(replace)}`);
  return replace.preview;
}

const toChannel = (to: string): boolean => to === 'channel' || to === 'thread';

/** Published, and the connection broke before Teams answered. */
async function unsure(): Promise<Play> {
  const play = await newPlay({
    change: (yaml) => yaml.replace('coordinators: [', 'coordinators: [lise.leder@example.no, '),
  });
  await play.tick();
  await play.write('kari', 'bruk denne kanalen', channel);
  await play.answer('deviations', 'hr');
  await play.press('kari', { type: 'approve', ...march });
  play.messenger.answer = ({ to }) =>
    toChannel(to) ? { outcome: 'unknown', problem: 'timeout' } : undefined;
  await play.press('kari', { type: 'publish', ...march });
  play.messenger.answer = () => undefined;
  return play;
}

async function correct(play: Play): Promise<void> {
  const form = await play.form('kjell', 'deviations');
  await play.press('kjell', submitOf(form, { 'open-deviations/open': '249' }));
  await play.press('kari', { type: 'publish', ...march });
}

const audit = async (play: Play) =>
  (await play.cycle.reports.readAudit(march))
    .filter(({ action }) => action === 'arrived' || action === 'resend')
    .map(({ by, action, subject, from, to }) => [by, action, subject, from, to]);

it('is shown in the preview with its two choices, in every language', async () => {
  const play = await unsure();
  for (const [language, arrived, resend] of [
    ['nb', 'Den er der', 'Send på nytt'],
    ['nn', 'Han er der', 'Send på nytt'],
    ['en', 'It is there', 'Send again'],
  ] as const) {
    await play.meet('kari', { language });
    const preview = previewIn(await play.press('kari', { type: 'preview', ...march }));
    expect(preview.actions.slice(0, 2)).toEqual(['arrived', 'resend']);
    expect(preview.undelivered).toHaveLength(1);
    expect(preview.undelivered[0]).toContain(arrived);
    const card = renderCard({ type: 'preview', language, preview }, 'a1');
    expect(lintCard(card)).toEqual([]);
    expect(cardText(card)).toContain(`[${arrived}]`);
    expect(cardText(card)).toContain(`[${resend}]`);
  }
});

describe.each([
  ['by card', (play: Play, name: string) => play.press(name, { type: 'resend', ...march })],
  ['in words', (play: Play, name: string) => play.write(name, 'Send på nytt')],
])('sent again %s', (_, again) => {
  it('is posted once, however often it is pressed, with one line of audit', async () => {
    const play = await unsure();
    const before = posts(play).length;
    const first = await again(play, 'kari');
    expect(previewIn(await play.press('kari', { type: 'preview', ...march })).actions).not.toContain(
      'resend',
    );
    expect(noticeIn(first).title).toContain('på nytt');
    expect(posts(play)).toHaveLength(before + 1);
    expect(noticeIn(await again(play, 'kari')).text).toContain('Ingenting er endret');
    await play.tick();
    expect(posts(play)).toHaveLength(before + 1);
    expect(await audit(play)).toEqual([
      [person('kari').id, 'resend', 'report|0001|000', 'unknown', 'pending'],
    ]);
  });

  it('is edited by a later correction', async () => {
    const play = await unsure();
    await again(play, 'kari');
    await correct(play);
    const [, resent] = posts(play);
    expect(resent?.outcome).toMatchObject({ outcome: 'sent', ...posts(play).at(-1)?.edited });
    expect(posts(play).at(-1)?.edited).toBeDefined();
  });
});

describe.each([
  ['by card', (play: Play, name: string) => play.press(name, { type: 'arrived', ...march })],
  ['in words', (play: Play, name: string) => play.write(name, 'den er der')],
])('found in the channel %s', (_, arrived) => {
  it('is never posted again, and a later correction is a new post', async () => {
    const play = await unsure();
    const before = posts(play).length;
    expect(noticeIn(await arrived(play, 'kari')).text).toContain('nytt innlegg');
    await arrived(play, 'lise');
    await play.tick();
    expect(posts(play)).toHaveLength(before);
    expect(await audit(play)).toEqual([[person('kari').id, 'arrived', 'report|0001|000', 'unknown', 'sent']]);
    await correct(play);
    expect(posts(play)).toHaveLength(before + 1);
    expect(posts(play).at(-1)?.edited).toBeUndefined();
    // From then on there is a post to edit.
    await play.press(
      'kjell',
      submitOf(await play.form('kjell', 'deviations'), { 'open-deviations/open': '240' }),
    );
    await play.press('kari', { type: 'publish', ...march });
    expect(posts(play).at(-1)?.edited).toBeDefined();
  });
});

it('is settled by the first of two coordinators', async () => {
  const play = await unsure();
  const before = posts(play).length;
  const results = await Promise.all([
    play.press('kari', { type: 'resend', ...march }),
    play.press('lise', { type: 'arrived', ...march }),
  ]);
  const kinds = results.map((result) => noticeIn(result).title);
  expect(kinds.filter((title) => title.includes('samtidig'))).toHaveLength(1);
  const lines = await audit(play);
  expect(lines).toHaveLength(1);
  expect(posts(play)).toHaveLength(before + (lines[0]?.[1] === 'resend' ? 1 : 0));
});

it('is for coordinators alone', async () => {
  const play = await unsure();
  for (const name of ['hanne', 'dag', 'olav']) {
    expect(noticeIn(await play.press(name, { type: 'resend', ...march })).text).toContain(
      'Bare koordinatoren',
    );
    expect(noticeIn(await play.write(name, 'den er der')).text).toContain('Bare koordinatoren');
  }
  expect(await audit(play)).toEqual([]);
  expect(posts(play)).toHaveLength(1);
});

it('lets the replies follow a root post that was found, beside it when its place is unknown', async () => {
  const play = await newPlay();
  await play.tick();
  await play.write('kari', 'bruk denne kanalen', channel);
  await play.answer('deviations');
  await play.press('kari', { type: 'approve', ...march });
  play.messenger.partsOf = (message) =>
    message.type === 'summary'
      ? [1, 2].map((part) => ({ ...message, summary: { ...message.summary, part, parts: 2 } }))
      : [message];
  play.messenger.answer = ({ to }) =>
    toChannel(to) ? { outcome: 'unknown', problem: 'timeout' } : undefined;
  await play.press('kari', { type: 'publish', ...march });
  play.messenger.answer = () => undefined;
  expect(posts(play)).toHaveLength(1);
  await play.press('kari', { type: 'arrived', ...march });
  expect(posts(play).map(({ to, outcome }) => [to, outcome.outcome])).toEqual([
    ['channel', 'unknown'],
    ['channel', 'sent'],
  ]);
});

it('says of a reminder that may not have arrived only that it is so', async () => {
  const play = await newPlay();
  await play.tick();
  play.messenger.answer = ({ message }) =>
    message.type === 'reminder' ? { outcome: 'unknown', problem: 'timeout' } : undefined;
  await play.press('kari', { type: 'remind-now', ...march });
  const preview = previewIn(await play.press('kari', { type: 'preview', ...march }));
  expect(preview.undelivered.join('\n')).toContain('Påminnelsen');
  expect(preview.actions).not.toContain('resend');
});
