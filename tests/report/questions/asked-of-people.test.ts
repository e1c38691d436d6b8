import { describe, expect, it } from 'vitest';
import { readIn } from './read-in.ts';

describe('people', () => {
  it('are known by the name in their address, where one asks whether they have handed in', () => {
    expect(readIn('helse-nord-ikt', 'har Hanne levert?')).toMatchObject({
      intent: 'delivered',
      target: { section: 'hr' },
    });
    // Stein answers for two sections.
    expect(readIn('tertial-scorecard', 'har stein levert?').intent).toBe('unclear');
  });

  it('are nobody in what is not asked of people, and where nobody is called so', () => {
    expect(readIn('helse-nord-ikt', 'hanne').intent).toBe('unknown');
    expect(readIn('helse-nord-ikt', 'har Ingjerd levert?').intent).toBe('unknown');
  });

  it('who have not are the others of those who have', () => {
    expect(readIn('requirements', 'og de andre?', ['hvem har levert så langt']).intent).toBe('missing');
    expect(readIn('requirements', 'and the rest?', ['who has not answered']).intent).toBe('delivered');
  });
});

describe('what asks twice', () => {
  it('is about nothing that its second question says', () => {
    const question = readIn('tertial-scorecard', 'hvem har ikke sendt noe og når er fristen');
    expect(question.intent).toBe('missing');
    expect(question).not.toHaveProperty('target.section');
  });

  it('is missing, with what is not in beside what is', () => {
    expect(readIn('helse-nord-ikt', "who has delivered so far and who hasn't")).toMatchObject({
      intent: 'missing',
    });
  });
});

it('asks for the deadline with "når må", whatever is to be in then', () => {
  expect(readIn('helse-nord-ikt', 'naar maa alt vaere levert').intent).toBe('deadline');
  expect(readIn('helse-nord-ikt', 'når ble alt levert').intent).toBe('delivered');
});

it.each([
  ['svarfristen', 'deadline', undefined],
  ['økonomifristen', 'deadline', 'economy'],
  ['økonomiansvarlig', 'responsible', 'economy'],
] as const)('parts "%s"', (text, intent, section) => {
  const question = readIn('helse-nord-ikt', text);
  expect(question.intent).toBe(intent);
  expect('target' in question ? question.target?.section : undefined).toBe(section);
});
