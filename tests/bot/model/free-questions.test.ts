import { afterEach, describe, expect, it, vi } from 'vitest';
import { createModel } from '../../../bot/model/create-model.ts';
import { modelRequest } from '../../../bot/model/model-request.ts';
import { cardText } from '../../../cards/card-text.ts';
import { lintCard } from '../../../cards/lint-card.ts';
import { renderCard } from '../../../cards/render-card.ts';
import { converse } from '../../../cycle/converse.ts';
import type { Cycle } from '../../../cycle/cycle.ts';
import type { Message } from '../../../report/conversation/message.ts';
import { confidential } from '../../cycle/following.ts';
import { channel, march, person } from '../../cycle/march.ts';
import { newPlay, type Play } from '../../cycle/play.ts';
import { type ModelCall, type Reply, startModelServer } from './model-server.ts';

let server: Awaited<ReturnType<typeof startModelServer>> | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
  vi.restoreAllMocks();
});

/** A question that no grammar understands. */
const riddle = 'blir folk borte fra jobben oftere enn vi ønsker oss';

const isChoosing = ({ system }: ModelCall) => system.includes('"queries"');

/** March with HR answered: 2,6 % and 2,7 % sick leave. */
async function answered(): Promise<Play> {
  const play = await newPlay();
  await play.tick();
  await play.answer('hr');
  return play;
}

/** The play with a model that chooses these questions and writes this text. */
async function withModel(
  play: Play,
  queries: readonly string[],
  text: (call: ModelCall) => Reply,
  choose: (queries: readonly string[]) => Reply = (chosen) => JSON.stringify({ queries: chosen }),
): Promise<{ readonly cycle: Cycle; readonly logged: string[] }> {
  const logged: string[] = [];
  server = await startModelServer((call) => (isChoosing(call) ? choose(queries) : text(call)));
  const keep = (...parts: readonly unknown[]) => logged.push(JSON.stringify(parts));
  const cycle: Cycle = {
    ...play.cycle,
    log: { info: keep, warn: keep, error: (event, cause, more) => keep(event, String(cause), more) },
    model: createModel({ endpoint: server.endpoint, key: 'secret-key', name: 'test-model', withinMs: 400 }),
  };
  return { cycle, logged };
}

async function ask(
  cycle: Cycle,
  text: string,
  who = 'siri',
  place: typeof channel = { type: 'personal' },
): Promise<{ readonly first: readonly Message[]; readonly later: readonly Message[] }> {
  const actor = person(who);
  const result = await converse(cycle, { actor, place, input: { type: 'text', text } });
  return { first: result.send, later: (await result.later?.()) ?? [] };
}

const textOf = (messages: readonly Message[]) =>
  messages
    .map((message) => {
      const card = renderCard(message, 'k');
      expect(lintCard(card)).toEqual([]);
      return cardText(card).replaceAll('\u00A0', ' ');
    })
    .join('\n');

const write = (answer: string) => JSON.stringify({ answer });

describe('a question that the bot does not understand', () => {
  it('is put together by the model from the bot’s own answers, after a first word', async () => {
    const { cycle, logged } = await withModel(await answered(), ['status sykefravær'], () =>
      write('Ja. Samlet sykefravær er 5,3 %, og målet er høyst 5,0 %.'),
    );
    const { first, later } = await ask(cycle, riddle);
    expect(textOf(first)).toContain('Jeg ser etter');
    expect(textOf(later)).toContain('Samlet sykefravær er 5,3 %, og målet er høyst 5,0 %.');
    expect(textOf(later)).toContain('[status sykefravær]');
    expect(textOf(later)).toContain('språkmodell');
    const [choosing, answering] = server?.calls ?? [];
    expect(choosing?.headers['authorization']).toBe('Bearer secret-key');
    expect(choosing?.path).toBe('/v1/chat/completions');
    expect(choosing?.body.model).toBe('test-model');
    expect(choosing?.body.tools).toBeUndefined();
    // Names alone before anything is asked of the store.
    expect(choosing?.system).toContain('Sykefravær');
    expect(choosing?.system).not.toContain('5,3');
    expect(answering?.user).toContain('5,3');
    expect(logged.join('\n')).not.toMatch(/5,3|sykefrav|borte|secret-key/iu);
  });

  it.each([
    ['a number that is nowhere', 'Sykefraværet er 9,9 %, det høyeste noen gang.', '9,9'],
    ['a number in words', 'Sykefraværet er sju prosent.', 'sju'],
    ['a calculation', 'Sykefraværet er halvert.', 'halvert'],
    ['another period', 'I april 2024 er sykefraværet 5,3 %.', 'april 2024 er'],
  ])('is answered by the bot alone when the model says %s', async (_, lie, trace) => {
    const { cycle, logged } = await withModel(await answered(), ['status sykefravær'], () => write(lie));
    const { later } = await ask(cycle, riddle);
    const text = textOf(later);
    expect(text).not.toContain(trace);
    expect(text).toContain('5,3 %');
    expect(text).toContain('Korttidsfravær');
    expect(logged.join('\n')).toContain('"shown":false');
  });

  it.each([
    ['hangs', undefined],
    ['is out of order', 500],
    ['is busy', 429],
    ['says no completion', { raw: '<html>' }],
    ['says nothing', { raw: '{"choices":[]}' }],
    ['says junk', 'Sure! Here is what I would do.'],
    ['chooses nothing', '{"queries":[]}'],
    ['chooses no questions', '{"queries":[{"tool":"sql"}]}'],
  ])('is answered as without a model when it %s', async (_, choose) => {
    const play = await answered();
    const alone = await ask(play.cycle, riddle);
    const { cycle } = await withModel(
      play,
      [],
      () => write('Alt er bra.'),
      () => choose,
    );
    expect((await ask(cycle, riddle)).later).toEqual(alone.first);
    expect(server?.calls).toHaveLength(1);
  });

  it.each([
    ['hangs', undefined],
    ['says junk', 'Alt er bra!'],
    ['says nothing', write('')],
  ])('is answered by the bot alone when the model %s in the end', async (_, text) => {
    const { cycle } = await withModel(await answered(), ['status sykefravær', 'røde'], () => text);
    expect(textOf((await ask(cycle, riddle)).later)).toContain('5,3 %');
  });

  it('never does anything but answer, whatever the model chooses', async () => {
    const play = await answered();
    const before = JSON.stringify(await everything(play));
    const writes = [
      'publiser',
      'godkjenn likevel',
      'lås likevel',
      'overstyr sykefravær grønn fordi det er bra',
    ];
    for (const who of ['siri', 'kari']) {
      for (const query of [...writes, 'påminn', 'følg sykefravær', 'språk engelsk', 'svar hr\n1\n2', 'ja']) {
        const { cycle } = await withModel(play, [query], () => write('Gjort.'));
        const { later } = await ask(cycle, riddle, who);
        expect(textOf(later)).not.toContain('Gjort.');
        await server?.close();
      }
    }
    expect(JSON.stringify(await everything(play))).toBe(before);
    expect(play.messenger.attempts.filter(({ message }) => message.type === 'reminder')).toEqual([]);
  });
});

async function everything(play: Play) {
  const { reports, people, deliveries } = play.cycle;
  const snapshot = await reports.readPeriod(march);
  return {
    period: snapshot?.period.record,
    sections: [...(snapshot?.sections ?? [])],
    audit: await reports.readAudit(march),
    people: await people.listPeople(),
    follows: await people.listFollows(march.report),
    deliveries: await deliveries.list(march),
  };
}

describe('what a person may not see', () => {
  it('is never told to the model, nor by it', async () => {
    const play = confidential(await answered());
    const queries = ['status sykefravær', 'status HR/HMS', 'røde', 'status', 'utvikling sykefravær'];
    const { cycle } = await withModel(play, queries.slice(0, 4), () => write('Sykefraværet er 5,3 %.'));
    const { later } = await ask(cycle, riddle);
    const sent = JSON.stringify(server?.calls);
    expect(sent).not.toMatch(/sykefrav[^"]*5,3|HR\/HMS|AML-brudd|5,3|Korttidsfravær/u);
    expect(textOf(later)).not.toContain('5,3');
    // The coordinator sees all of it, in the personal chat; not so in a channel.
    await ask(cycle, riddle, 'kari');
    expect(JSON.stringify(server?.calls)).toContain('5,3');
    const seen = server?.calls.length ?? 0;
    await ask(cycle, riddle, 'kari', channel);
    expect(JSON.stringify(server?.calls.slice(seen))).not.toMatch(/HR\/HMS|5,3|Korttidsfravær/u);
  });

  it('and who sees nothing asks no model', async () => {
    const { cycle } = await withModel(await answered(), ['status'], () => write('Alt er bra.'));
    await ask(cycle, riddle, 'ada');
    expect(server?.calls).toEqual([]);
  });
});

describe('without a model', () => {
  it('nothing touches the network, and what is understood never does', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const play = await answered();
    const { first, later } = await ask(play.cycle, riddle);
    expect(later).toEqual([]);
    expect(textOf(first)).not.toContain('Jeg ser etter');
    const { cycle } = await withModel(play, ['status'], () => write('Nei.'));
    for (const understood of ['status sykefravær', 'røde', 'hjelp', 'hva mangler', 'hei']) {
      const with_ = await ask(cycle, understood);
      expect(with_).toEqual(await ask(play.cycle, understood));
    }
    expect(fetched).not.toHaveBeenCalled();
  });
});

it('an Azure deployment is asked by its address and key', () => {
  expect(modelRequest({ endpoint: 'https://hn.openai.azure.com/', key: 'k', name: 'gpt 4' })).toEqual({
    url: 'https://hn.openai.azure.com/openai/deployments/gpt%204/chat/completions?api-version=2024-10-21',
    headers: { 'api-key': 'k' },
  });
  expect(modelRequest({ endpoint: 'https://hn.openai.azure.com/openai/v1', key: 'k', name: 'gpt' })).toEqual({
    url: 'https://hn.openai.azure.com/openai/v1/chat/completions',
    headers: { 'api-key': 'k' },
    model: 'gpt',
  });
  expect(
    modelRequest({ endpoint: 'https://openai.azure.com.example.no/v1', key: 'k', name: 'm' }).headers,
  ).toEqual({
    authorization: 'Bearer k',
  });
});
