import { expect, it } from 'vitest';
import { channel } from './march.ts';
import { answered, green, save } from './overriding.ts';
import type { Play } from './play.ts';

/** What a person is told when they ask why the overridden figure is green. */
async function told(play: Play, name: string, place?: typeof channel): Promise<string> {
  const { send } = await play.write(name, 'hvorfor er korttidsfraværet grønt?', place);
  const [message] = send;
  if (message?.type !== 'answer') throw new Error(`No answer: ${JSON.stringify(message)}`);
  return JSON.stringify(message.answer);
}

it('says who decided a colour to those who answer for the section, and to others in which role', async () => {
  const play = await answered();
  await save(play, 'hanne', green);
  for (const name of ['hanne', 'kari']) {
    const answer = await told(play, name);
    expect([name, answer.includes('Overstyrt av Hanne Holm fra gul: To er tilbake i jobb.')]).toEqual([
      name,
      true,
    ]);
  }
  const director = await told(play, 'dag');
  expect(director).toContain('Overstyrt av seksjonsansvarlig fra gul: To er tilbake i jobb.');
  expect(director).not.toContain('Hanne Holm');
  // Everybody reads what is answered in a channel.
  expect(await told(play, 'hanne', channel)).not.toContain('Hanne Holm');
});
