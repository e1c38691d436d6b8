import { describe, expect, it } from 'vitest';
import { readIn } from './read-in.ts';

describe('where a colour begins', () => {
  it.each([
    'når blir fraværet rødt',
    'hvor mye fravær tåler vi før det blir gult',
    'når vippar fråværet over i raudt',
    'when does sick leave go red',
    'how much sick leave before it turns yellow',
  ])('is a limit: "%s"', (text) => {
    expect(readIn('helse-nord-ikt', text)).toMatchObject({
      intent: 'target',
      target: { item: 'sick-leave' },
    });
  });

  it('is no limit where it will be green, or has been red', () => {
    expect(readIn('helse-nord-ikt', 'when will sick leave be green').intent).toBe('pace');
    expect(readIn('helse-nord-ikt', 'when was sick leave last red').intent).not.toBe('target');
    expect(readIn('helse-nord-ikt', 'hvilke ble røde før jul').intent).not.toBe('target');
  });
});

it('asks for the parts of an item that are not green', () => {
  expect(readIn('tertial-scorecard', 'hva er ikke grønt under levere som avtalt')).toMatchObject({
    intent: 'deviations',
    target: { section: 'malekort', item: 'delivery' },
    colours: ['red', 'yellow'],
  });
});

it('asks what was answered', () => {
  expect(readIn('requirements', 'How has technology answered?')).toMatchObject({
    intent: 'status',
    target: { section: 'technology' },
  });
});

it('takes no word of a sentence on when something is in use for a name', () => {
  expect(
    readIn('project-portfolio', 'Når skulle lenken til ekstern skjemaleverandør tas i bruk?').intent,
  ).toBe('milestones');
});
