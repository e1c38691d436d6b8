import { describe, expect, it } from 'vitest';
import { readIn } from './read-in.ts';

describe('what somebody else asks', () => {
  it.each([
    [
      'helse-nord-ikt',
      'Revisor spør hvem som godkjente marsrapporten',
      { intent: 'delivered', act: 'approved' },
    ],
    [
      'helse-nord-ikt',
      'My boss wants to know why liquidity is yellow',
      { intent: 'why', target: { item: 'liquidity' } },
    ],
    ['helse-nord-ikt', 'Sjefen lurer på om alle har levert', { intent: 'delivered' }],
  ] as const)('is what is asked, in %s: "%s"', (example, text, expected) => {
    expect(readIn(example, text)).toMatchObject(expected);
  });
});

it.each([
  // What is done may be a figure.
  [
    'helse-nord-ikt',
    'how many calls were answered within a minute',
    { intent: 'status', target: { row: 'answered-1min' } },
  ],
  ['helse-nord-ikt', 'what is in the red', { intent: 'deviations', colours: ['red', 'yellow'] }],
  [
    'helse-nord-ikt',
    'overspend on licences',
    { intent: 'status', column: 'variance', target: { row: 'licences' } },
  ],
  [
    'helse-nord-ikt',
    'endring i henvendelser fra februar til mars',
    { intent: 'compare', when: { period: '2024-03', other: '2024-02' } },
  ],
  ['helse-nord-ikt', 'når var sykefraværet sist under målet?', { intent: 'history' }],
  ['helse-nord-ikt', 'svar tid', { intent: 'status', target: { row: 'answered-1min' } }],
  ['helse-nord-ikt', 'kossen går det med prosjektan', { intent: 'status', target: { item: 'projects' } }],
  ['helse-nord-ikt', 'what was reported on April 8', { intent: 'status', asOf: '2024-04-08' }],
  ['tertial-scorecard', 'person-months', { intent: 'status', target: { row: 'person-months' } }],
  [
    'tertial-scorecard',
    'hovedprosjekter røde på kostnad',
    { intent: 'deviations', areas: [{ id: 'cost' }, { id: 'cost' }] },
  ],
  [
    'requirements',
    'har Anita levert anskaffelser',
    { intent: 'delivered', target: { section: 'procurement' } },
  ],
  ['requirements', 'er krav nummer to besvart', { intent: 'delivered', target: { row: 'r2' } }],
  ['requirements', 'list opp kravene', { intent: 'requirements' }],
  ['requirements', 'krav 99', { intent: 'unknown' }],
  ['requirements', 'felles krav', { intent: 'status', target: { item: 'shared' } }],
] as const)('understands in %s "%s"', (example, text, expected) => {
  expect(readIn(example, text)).toMatchObject(expected);
});

it('asks for a limit with "ved hvilket", also between two colours', () => {
  const question = readIn('helse-nord-ikt', 'Ved hvilket antall AML-brudd går vi fra gult til rødt?');
  expect(question).toMatchObject({ intent: 'target', target: { item: 'breaches' } });
});

it('has what is asked of a list of risks by its whole name, and what is farthest from its target', () => {
  expect(readIn('project-portfolio', 'what are the main risks of DIS?')).toMatchObject({
    intent: 'risks',
    target: { item: 'dis-risks' },
  });
  expect(readIn('tertial-scorecard', 'hvilke mål er vi lengst unna').intent).toBe('largest');
});
