import { describe, expect, it } from 'vitest';
import { StorageError } from '../../cycle/errors.ts';
import { person } from './march.ts';
import { newPlay, type Play, playOf, withReports } from './play.ts';

const all = ['economy', 'services', 'portfolio', 'hr', 'deviations', 'assessment'];

async function answerTo(play: Play, text: string, name = 'ada') {
  const [message] = (await play.write(name, text)).send;
  if (message?.type !== 'answer') throw new Error(`No answer: ${JSON.stringify(message)}`);
  return message.answer;
}

const valueOf = (answer: Awaited<ReturnType<typeof answerTo>>, label: string) =>
  answer.lines.find((line) => line.label === label)?.value;

describe('an administrator', () => {
  it.each(['drift', 'Drift', 'driftsstatus', 'operations'])('sees what runs: "%s"', async (text) => {
    const play = await newPlay();
    await play.tick();
    await play.answer('hr', 'deviations');
    const answer = await answerTo(play, text);
    expect(valueOf(answer, 'Definisjon')).toMatch(/^helse-nord-ikt, versjon \d+$/u);
    expect(valueOf(answer, 'Plan')).toMatch(/^2024, versjon \d+$/u);
    expect(valueOf(answer, 'Periode')).toMatch(
      /^mars 2024 · Under innsamling · åpnet med definisjon versjon \d+ og plan versjon \d+$/u,
    );
    expect(valueOf(answer, 'Levert')).toBe('2 av 6 seksjoner i sin helhet');
    expect(valueOf(answer, 'Ikke kommet fram')).toBe('Ingen meldinger mangler');
    expect(valueOf(answer, 'Lager')).toBe('Svarer');
  });

  it('sees no answer, figure or colour', async () => {
    const play = await newPlay();
    await play.tick();
    await play.answer(...all);
    const answer = await answerTo(play, 'drift');
    expect(answer.lines.every(({ status, comment }) => status === undefined && comment === undefined)).toBe(
      true,
    );
    expect(JSON.stringify(answer)).not.toMatch(/5,3|258|sykefravær|HR\/HMS/iu);
  });

  it('sees which messages have not arrived, and why', async () => {
    const play = await newPlay();
    await play.meet('hanne', { reach: 'uninstalled' });
    await play.tick();
    expect(valueOf(await answerTo(play, 'drift'), 'Ikke kommet fram')).toContain('Hanne Holm');
  });

  it('sees when the last round was, and that the store is silent', async () => {
    const play = await newPlay();
    expect(valueOf(await answerTo(play, 'drift'), 'Siste gjennomgang')).toContain('Ingen ennå');
    const running = playOf({ ...play.cycle, pulse: {} }, play.messenger, () => {});
    await running.tick();
    expect(valueOf(await answerTo(running, 'drift'), 'Siste gjennomgang')).toBe(
      '2. april 2024 kl.\u00a008:00',
    );
    const silent = withReports(running, {
      readPeriod: () => {
        throw new StorageError('timeout', 'Gone', { cause: undefined });
      },
    });
    expect(valueOf(await answerTo(silent, 'drift'), 'Lager')).toContain('Svarer ikke (timeout)');
  });

  it('is offered nothing in the welcome and the help that is then refused', async () => {
    const play = await newPlay();
    await play.tick();
    const [message] = (await play.turn('ada', { type: 'installed' })).send;
    if (message?.type !== 'welcome') throw new Error('No welcome');
    const offered = message.welcome.commands.map(({ command }) => command);
    expect(offered).toEqual(['drift', 'hjelp']);
    const help = await answerTo(play, 'hjelp');
    expect(help.lines.map(({ label }) => label)).toEqual([
      'drift',
      'språk bokmål · språk nynorsk · språk engelsk',
    ]);
    expect(help.suggestions).toEqual([]);
    for (const text of offered) expect((await answerTo(play, text)).outcome).not.toBe('refused');
    expect(await answerTo(play, 'status')).toMatchObject({
      outcome: 'refused',
      suggestions: ['drift', 'hjelp'],
    });
  });
});

it('is a question about the report from everybody else', async () => {
  const play = await newPlay();
  await play.tick();
  await play.answer('services');
  expect((await answerTo(play, 'drift', 'dag')).title).toBe('Nøkkeltall for drift');
  expect((await answerTo(play, 'drift', 'kari')).title).toBe('Nøkkeltall for drift');
});

it('names every command of the coordinator in the help, and how to change the language', async () => {
  const play = await newPlay();
  await play.tick();
  const labels = (await answerTo(play, 'hjelp', 'kari')).lines.map(({ label }) => label).join('\n');
  for (const word of [
    'forhåndsvis',
    'godkjenn',
    'publiser',
    'påminn',
    'lås',
    'gjenåpne',
    'åpne',
    'overstyr',
    'språk',
  ])
    expect(labels).toContain(word);
});

it.each([
  ['speak English', 'en'],
  ['snakk nynorsk', 'nn'],
  ['snakk på nynorsk', 'nn'],
  ['skriv bokmål', 'nb'],
  ['svar på engelsk', 'en'],
  ['switch to English', 'en'],
])('changes the language for "%s"', async (text, language) => {
  const play = await newPlay();
  await play.write('dag', text);
  expect((await play.cycle.people.readPerson(person('dag').id))?.language).toBe(language);
});
