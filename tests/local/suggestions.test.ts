import { beforeEach, expect, it } from 'vitest';
import type { TurnResult } from '../../cycle/turn.ts';
import nb from '../../local/page/messages/nb.json' with { type: 'json' };
import { type SuggestionKey, teamFileSchema } from '../../local/wire/team-file.ts';
import { channel, read } from '../cycle/march.ts';
import { newPlay, type Play } from '../cycle/play.ts';

const { members } = teamFileSchema.parse(JSON.parse(read('team.json')));

const words: Readonly<Record<SuggestionKey, string>> = {
  status: nb.chipStatus,
  red: nb.chipRed,
  missing: nb.chipMissing,
  answer: nb.chipAnswer,
  preview: nb.chipPreview,
  useChannel: nb.chipUseChannel,
};

let play: Play;
beforeEach(async () => {
  play = await newPlay();
  await play.tick();
});

async function isRefused(email: string, key: SuggestionKey): Promise<boolean> {
  const place = key === 'useChannel' ? channel : undefined;
  const { replace, send } = await play.write(email.split('.')[0] ?? '', words[key], place);
  return [...(replace === undefined ? [] : [replace]), ...send].some(refuses);
}

function refuses(message: TurnResult['send'][number]): boolean {
  if (message.type === 'answer') return message.answer.outcome === 'refused';
  return message.type === 'notice' && message.notice.title !== 'Rapporten kommer her';
}

it.each(members)('$email is offered nothing that is refused', async ({ email, suggestions }) => {
  const refused = [];
  for (const key of suggestions) if (await isRefused(email, key)) refused.push(key);
  expect(refused).toEqual([]);
});

it.each(members)('$email is offered what only some may do', async ({ email, suggestions }) => {
  for (const key of ['answer', 'preview', 'useChannel'] as const) {
    expect([key, suggestions.includes(key)]).toEqual([key, !(await isRefused(email, key))]);
  }
});

it('says what everybody does, in each language', () => {
  for (const { email, part } of members) expect([email, part]).toEqual([email, expect.anything()]);
});
