import { describe, expect, test } from 'vitest';
import { checkInput, type Evidence } from '../../../report/checks/check-input.ts';
import { copiedComment } from '../../../report/checks/copied-comment.ts';
import { emptyHeadings } from '../../../report/checks/empty-headings.ts';
import { emptyRows } from '../../../report/checks/empty-rows.ts';
import { repeatedLabels } from '../../../report/checks/repeated-labels.ts';
import { repeatedText } from '../../../report/checks/repeated-text.ts';
import { statusTexts } from '../../../report/checks/status-texts.ts';
import { templateText } from '../../../report/checks/template-text.ts';
import { twoWholes } from '../../../report/checks/two-wholes.ts';
import { at, period, says } from '../../fixtures/documents/evidence.ts';

const input = (evidence: Partial<Evidence>) =>
  checkInput({ language: 'nb', period: period('2024-03'), asOf: '2024-03-31', ...evidence });
const given = (found: readonly { readonly given?: string }[]) => found.map((one) => one.given);

describe('what a template leaves behind', () => {
  test.each([
    'Skriv her',
    'Skriv kort kommentar her.',
    'Avviket skyldes XX.',
    'Lorem ipsum dolor sit amet',
    '[kommentar]',
    'Ansvarlig: [navn på leder]',
    '<tekst>',
    'Kommentar:',
    'TBD',
    'Tallene kommer torsdag.',
    'Click here to enter text.',
  ])('%s', (text) => {
    expect(templateText.find(input({ passages: [says('a/b', text)] }))).toHaveLength(1);
  });

  test.each([
    'Vi skriver rapporten her på huset.',
    'Se kommentar til punkt 3 [1].',
    'Prosjektet XX-21 er avsluttet.',
    'Kommentaren fra revisjonen er fulgt opp.',
    'Leverandøren leverte torsdag.',
    'Økningen er < 5 %, og målet er > 3 %.',
  ])('and not: %s', (text) => {
    expect(templateText.find(input({ passages: [says('a/b', text)] }))).toEqual([]);
  });
});

test('rows with nothing but a date are told of once', () => {
  const row = (id: string, label: string) => ({
    where: at(`a/plan/${id}`),
    label,
    due: '2022-01-01',
    delivered: 'no' as const,
    colour: 'no-data' as const,
  });
  const found = emptyRows.find(input({ milestones: [row('1', ''), row('2', ' '), row('3', 'Pilot')] }));
  expect(found.map(({ message }) => message)).toEqual([
    '2 rader i planen har bare malens dato (2022-01-01).',
  ]);
});

test('headings without text are told of once an item', () => {
  const passages = [
    says('a/b', '', { heading: 'Risiko' }),
    says('a/b', ' ', { heading: 'Omfang' }),
    says('a/b', 'Alt går bra.', { heading: 'Kostnad' }),
    says('a/c', ''),
  ];
  expect(emptyHeadings.find(input({ passages })).map(({ message }) => message)).toEqual([
    'Overskriftene «Risiko» og «Omfang» har ingen tekst under seg.',
  ]);
});

test('a name in place of a status', () => {
  const text = (one: string) => ({ where: at('a/b'), label: 'Mål', text: one });
  const all = [
    'Kari Nordmann',
    'Ola\nHansen/Per',
    'Grønn',
    'I prosess',
    'Utført',
    'N/A',
    'Q1/Q2-2019',
    'Pågår ',
  ];
  expect(given(statusTexts.find(input({ statusTexts: all.map(text) })))).toEqual([
    'Kari Nordmann',
    'Ola Hansen/Per',
  ]);
});

test('two rows of one name', () => {
  const labels = [{ where: at('a/b'), labels: ['Fase 1', 'Fase 2', 'fase 2 ', '', ''] }];
  expect(given(repeatedLabels.find(input({ labels })))).toEqual(['fase 2 ']);
});

describe('the same sentence', () => {
  const long = 'Det er fortsatt mangel på folk i nettverk, og det forsinker flere av prosjektene våre.';

  test('twice in one text, or under one heading of several items', () => {
    const twice = [says('a/b', `${long} ${long}`)];
    const both = [says('a/b', long, { heading: 'Risiko' }), says('a/c', long, { heading: 'Risiko' })];
    expect(repeatedText.find(input({ passages: twice }))).toHaveLength(1);
    expect(repeatedText.find(input({ passages: both }))).toHaveLength(1);
  });

  test('but not in a summary of it, nor a short phrase', () => {
    const passages = [says('a/b', long), says('a/c', long), says('a/d', 'Ingen endring. Ingen endring.')];
    expect(repeatedText.find(input({ passages }))).toEqual([]);
  });
});

describe('last time’s comment', () => {
  const text = 'Sykefraværet følges opp tett i alle avdelinger.';
  const found = (now: string, changed: boolean) =>
    copiedComment.find(input({ passages: [says('a/b', now, { before: { text, changed } })] })).length;

  test('beside something that has changed is asked about', () => {
    expect(found(text, true)).toBe(1);
    expect(found('Sykefraværet følges opp  tett i alle avdelinger', true)).toBe(1);
  });

  test('beside what is the same is in order, and so is a new one', () => {
    expect(found(text, false)).toBe(0);
    expect(found('Sykefraværet har falt etter tiltak i to avdelinger.', true)).toBe(0);
  });
});

test('parts of two different wholes', () => {
  const found = (text: string) => given(twoWholes.find(input({ passages: [says('a/b', text)] })));
  expect(found('Fem av ni sykehus er i mål. I mai var åtte av 10 sykehus i mål.')).toEqual([
    'åtte av 10 sykehus',
  ]);
  expect(found('Fem av ni sykehus er i mål, og to av tre lag.')).toEqual([]);
  expect(found('Fem av ni sykehus er i mål, mot fire av ni sykehus i fjor.')).toEqual([]);
});
