import { describe, expect, it } from 'vitest';
import { activityLimit, jsonSize } from '../../cards/card-size.ts';
import { cardText } from '../../cards/card-text.ts';
import { renderCard } from '../../cards/render-card.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { Preview } from '../../report/conversation/preview.ts';
import { noticeIn } from './cards.ts';
import { channel, march, person } from './march.ts';
import { newPlay, type Play } from './play.ts';
import { approved, change, publish } from './publication.ts';

function previewIn(message: Message | undefined): Preview {
  if (message?.type !== 'preview') throw new Error(`Not a preview: ${JSON.stringify(message)}`);
  return message.preview;
}

const shown = async (play: Play) =>
  previewIn((await play.press('kari', { type: 'preview', ...march })).replace);

const moment = (day: string, time: string) => `${day} april 2024 kl.\u00a0${time}`;

describe('the heading', () => {
  it('says that the report is published, when and where, and then that it is locked', async () => {
    const play = await approved();
    expect((await shown(play)).heading).toBe('Forhåndsvisning');
    play.setClock('2024-04-15T08:02:00Z');
    await play.press('kari', publish);
    const published = `Publisert ${moment('15.', '10:02')} i Ledergruppen`;
    expect((await shown(play)).heading).toBe(published);
    await play.press('kari', { type: 'lock', ...march });
    expect((await shown(play)).heading).toBe(`Låst. ${published}`);
  });

  it('is the news when an owner changes what is published, who and what first', async () => {
    const play = await approved();
    await play.press('kari', publish);
    play.setClock('2024-04-16T08:02:00Z');
    await change(play, '249');
    const sent = play.messenger.attempts.at(-1);
    expect(sent?.to).toBe(person('kari').email);
    if (sent === undefined) throw new Error('Nothing sent');
    const { heading, news } = previewIn(sent.message);
    expect(heading).toBe('Avviksmeldinger er endret etter publiseringen');
    expect(news).toEqual([
      `${person('kjell').name} endret Åpne avvik ${moment('16.', '10:02')}. Innlegget viser det gamle til du publiserer på nytt.`,
    ]);
    const lines = cardText(renderCard(sent.message, 't')).split('\n');
    expect(lines.findIndex((line) => line.includes('249') || line.includes('endret Åpne avvik'))).toBe(2);
  });

  it('says of a first answer that it is delivered, and that the post says it is missing', async () => {
    const play = await newPlay();
    await play.tick();
    await play.write('kari', 'bruk denne kanalen', channel);
    await play.answer('economy');
    await play.write('kari', 'godkjenn likevel');
    await play.write('kari', 'publiser');
    play.setClock('2024-04-16T08:02:00Z');
    await play.answer('deviations');
    const { news } = previewIn(
      play.messenger.attempts.findLast(({ to }) => to === person('kari').email)?.message,
    );
    expect(news).toEqual([
      `${person('kjell').name} leverte Åpne avvik ${moment('16.', '10:02')}. Innlegget sier fortsatt at det mangler, til du publiserer på nytt.`,
    ]);
  });

  it('asks for a new approval when the change comes before the publication', async () => {
    const play = await approved();
    await change(play, '249');
    const { heading, news } = previewIn(play.messenger.attempts.at(-1)?.message);
    expect(heading).toBe('Avviksmeldinger er endret etter godkjenningen');
    expect(news[0]).toContain('Godkjenn på nytt før du publiserer.');
  });
});

it('says that a channel must be chosen before anything is published, and so does the refusal', async () => {
  const play = await newPlay();
  await play.tick();
  expect((await shown(play)).news).toEqual([
    'Kanalen der rapporten skal stå, er ikke valgt. Skriv «@Rapportbot bruk denne kanalen» i den før du publiserer.',
  ]);
  const { send } = await play.write('kari', 'publiser');
  const refused = noticeIn({ send: send.slice(0, 1) });
  expect(refused.title).toBe('Velg kanalen først');
  expect(refused.text).toMatch(/^Rapporten er ikke publisert/u);
  await play.write('kari', 'bruk denne kanalen', channel);
  expect((await shown(play)).news).toEqual([]);
});

it('is sent in several parts when it is too large for one, with a hundred sections and how many more there are', async () => {
  const sections = Array.from(
    { length: 150 },
    (_, index) =>
      `  - id: extra-${index}\n    title: Ekstra seksjon nummer ${index}\n    owner: kjell.kvalitet@example.no\n    items:\n      - { id: extra-text-${index}, kind: narrative, title: Tekst ${index} }\n`,
  );
  const play = await newPlay({ change: (yaml) => `${yaml.trimEnd()}\n${sections.join('')}` });
  await play.tick();
  play.setClock('2024-04-12T10:00:00Z');
  await play.tick();
  const previews = play.messenger.attempts.filter(
    ({ to, message }) => to === person('kari').email && message.type === 'preview',
  );
  expect(previews.length).toBeGreaterThan(1);
  for (const { message } of previews) {
    expect(jsonSize(renderCard(message, 't'))).toBeLessThanOrEqual(activityLimit);
  }
  expect(previews.flatMap(({ message }) => previewIn(message).sections)).toHaveLength(100);
  const last = previews.at(-1)?.message;
  // The report has six sections of its own, and nobody has answered any of the 156.
  expect(last && previewIn(last).unlisted).toContain(
    '56 seksjoner til er ikke tatt med her: ingen er klare, 56 mangler noe.',
  );
});

it('says who can do what only the coordinator may', async () => {
  const play = await newPlay();
  await play.tick();
  const said = noticeIn(await play.write('hanne', 'publiser'));
  expect(said.title).toBe('Dette er det koordinatoren som gjør');
  expect(said.text).toContain(`Bare koordinatoren for rapporten kan gjøre det: ${person('kari').name}.`);
});
