import { describe, expect, it } from 'vitest';
import { submitOf } from './cards.ts';
import { answers, channel } from './march.ts';
import { newPlay, type Play } from './play.ts';

const label = 'Hvem som valgte fargen';

async function chosen(
  play: Play,
  name: string,
  text = 'hvorfor er direktørens vurdering gul?',
  place?: typeof channel,
) {
  const { send } = await play.write(name, text, place);
  const [message] = send;
  if (message?.type !== 'answer') throw new Error(`No answer: ${JSON.stringify(message)}`);
  return message.answer.lines.filter(({ value }) => value?.startsWith('Valgt av') === true);
}

/** The managing director's section is answered last, and yellow in the example. */
async function assessed(): Promise<Play> {
  const play = await newPlay();
  await play.tick();
  await play.answer('economy', 'services', 'portfolio', 'hr', 'deviations');
  play.setClock('2024-04-11T08:00:00Z');
  await play.answer('assessment');
  return play;
}

async function write(play: Play, name: string, inputs: Readonly<Record<string, string>>): Promise<void> {
  const form = await play.form(name, 'assessment');
  await play.press(name, submitOf(form, { ...answers('assessment'), ...inputs }));
}

const value = (by: string, version: number, moment: string) =>
  `Valgt av ${by} · svarversjon ${String(version)} · ${moment}`;

describe('why a colour that was left to a person', () => {
  it('names who chose it, and when, to those who answer for the section', async () => {
    const play = await assessed();
    const said = [{ label, value: value('Dag Dirdal', 1, '11. april 2024 kl.\u00a010:00') }];
    expect(await chosen(play, 'dag')).toEqual(said);
    expect(await chosen(play, 'kari')).toEqual(said);
    // Nothing was chosen among the figures that a rule judges.
    expect(await chosen(play, 'dag', 'hvorfor er sykefraværet gult?')).toEqual([]);
  });

  it('tells others, and a channel, the role', async () => {
    const play = await assessed();
    const said = [{ label, value: value('seksjonsansvarlig', 1, '11. april 2024 kl.\u00a010:00') }];
    expect(await chosen(play, 'siri')).toEqual(said);
    expect(await chosen(play, 'dag', undefined, channel)).toEqual(said);
  });

  it('is whoever chose the colour, not whoever wrote the text after it', async () => {
    const play = await assessed();
    play.setClock('2024-04-12T08:00:00Z');
    await write(play, 'kari', { 'overall/text': 'Skrevet om etter møtet, med samme farge som før.' });
    expect(await chosen(play, 'dag')).toEqual([
      { label, value: value('Dag Dirdal', 1, '11. april 2024 kl.\u00a010:00') },
    ]);
    play.setClock('2024-04-12T09:00:00Z');
    await write(play, 'kari', { 'overall/colour': 'red', 'overall/text': 'Det er verre enn vi trodde.' });
    const now = await chosen(play, 'kari', 'hvorfor er direktørens vurdering rød?');
    expect(now).toEqual([{ label, value: value('Kari Conradi', 3, '12. april 2024 kl.\u00a011:00') }]);
    expect(await chosen(play, 'siri', 'hvorfor er direktørens vurdering rød?')).toEqual([
      { label, value: value('koordinator', 3, '12. april 2024 kl.\u00a011:00') },
    ]);
  });

  it('is told as it was on a day', async () => {
    const play = await assessed();
    play.setClock('2024-04-12T09:00:00Z');
    await write(play, 'kari', { 'overall/colour': 'red', 'overall/text': 'Det er verre enn vi trodde.' });
    expect(await chosen(play, 'dag', 'hvorfor er direktørens vurdering gul per 11. april?')).toEqual([
      { label, value: value('Dag Dirdal', 1, '11. april 2024 kl.\u00a010:00') },
    ]);
  });
});
