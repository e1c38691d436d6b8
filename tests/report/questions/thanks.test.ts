import { describe, expect, it } from 'vitest';
import { readIn } from './read-in.ts';

describe('thanks', () => {
  it.each([
    'tusen takk skal du ha',
    'perfekt, takk!',
    'takk, det var alt',
    'Kjempebra, takk for hjelpen',
    'supert',
    'hjarteleg takk',
    'thank you so much for your help',
    "thanks, that's all",
    'great, thanks a lot',
  ])('are no question: "%s"', (text) => {
    expect(readIn('helse-nord-ikt', text).intent).toBe('thanks');
  });

  it.each([
    ['takk, hva er status?', 'status'],
    ['takk, og hvem har levert', 'delivered'],
    ['går det bra med økonomien', 'status'],
    ['takk for at du viser meg det som er rødt', 'deviations'],
  ])('are not all that "%s" says', (text, intent) => {
    expect(readIn('helse-nord-ikt', text).intent).toBe(intent);
  });
});
