import { describe, expect, test } from 'vitest';
import { readTyped } from '../../../report/form/read-typed.ts';
import { accepted, scope, typedInputs } from './march.ts';

function typed(section: string, text: string, options: Parameters<typeof scope>[1] = {}) {
  return readTyped({ ...scope(section, options), text });
}

describe('typed answers', () => {
  test('one field a line, or several with semicolons, with a colon, an equals sign or neither', () => {
    const { inputs, problems, understood } = typed('hr', 'korttid: 2,1; langtid = 3,8\negenmeldt 1,0 %');
    expect(problems).toEqual([]);
    expect(inputs).toEqual({
      'sick-leave/short': '2,1',
      'sick-leave/long': '3,8',
      'sick-leave/self-certified': '1,0 %',
    });
    expect(understood[0]).toEqual({
      key: 'sick-leave/short',
      label: 'Korttidsfravær (under 16 dager)',
      text: '2,1',
    });
  });

  test.each([
    ['nb', 'kommentar sykefravær: Vi følger opp', 'Vi følger opp'],
    ['nn', 'merknad sjukefråvær: Vi følgjer opp', 'Vi følgjer opp'],
    ['en', 'comment sick leave: We are on it', 'We are on it'],
    ['nn', 'kommentar sykefravær: bokmål går og', 'bokmål går og'],
  ] as const)('a comment in %s', (language, text, comment) => {
    expect(typed('hr', text, { language })).toMatchObject({
      inputs: { 'sick-leave/comment': comment },
      problems: [],
    });
  });

  test('a comment without a name belongs to the item just typed for, or to the only one', () => {
    expect(typed('hr', 'korttid: 2,1\nkommentar: Bra').inputs).toMatchObject({ 'sick-leave/comment': 'Bra' });
    expect(typed('deviations', 'kommentar: Bra').inputs).toEqual({ 'open-deviations/comment': 'Bra' });
    expect(typed('hr', 'kommentar: Bra').problems).toEqual([
      'Hvilket punkt gjelder kommentaren? Skriv for eksempel «kommentar Sykefravær: …».',
    ]);
  });

  test('a comment keeps its lines and semicolons', () => {
    const { inputs } = typed('hr', 'kommentar sykefravær: Først; så\nog til slutt\nkorttid: 2,1');
    expect(inputs).toEqual({ 'sick-leave/comment': 'Først; så\nog til slutt', 'sick-leave/short': '2,1' });
  });

  test('a list has a record on each line', () => {
    const { inputs, problems } = typed('portfolio', 'risikoer i rød sone:\nA | b | c\nD | e | f');
    expect(problems).toEqual([]);
    expect(inputs).toEqual({ 'red-risks/records': 'A | b | c\nD | e | f' });
  });

  test('an item of one field is named by its own name or alias', () => {
    expect(typed('deviations', 'åpne avvik: 258').inputs).toEqual({ 'open-deviations/open': '258' });
    expect(typed('economy', 'kassakreditt: -66 350').inputs).toEqual({ 'liquidity/movement': '-66 350' });
    expect(typed('economy', 'sla mars: 34 185').inputs).toEqual({ 'statement/sla.month': '34 185' });
  });

  test.each(['ingen risikoer', 'risikoer: ingen', 'ingen', 'none risks', 'Ingenting å melde'])(
    'nil: %s',
    (text) => {
      expect(typed('portfolio', text)).toMatchObject({ inputs: { 'red-risks/nil': 'true' }, problems: [] });
    },
  );

  test('not applicable, with the reason after the colon', () => {
    expect(typed('hr', 'ikke aktuelt hms: Ingen ansatte').inputs).toEqual({
      'hse-system/not-applicable': 'true',
      'hse-system/comment': 'Ingen ansatte',
    });
  });

  test('later: everything outstanding, or the item named', () => {
    expect(typed('hr', 'senere').later).toEqual(['sick-leave', 'breaches', 'hse-system']);
    expect(typed('hr', 'kommer senere aml').later).toEqual(['breaches']);
    expect(typed('hr', 'sykefravær: senere').later).toEqual(['sick-leave']);
    const answers = accepted('hr', typedInputs('hr'));
    expect(typed('hr', 'senere', { answers }).later).toEqual([]);
  });
});

describe('what is not understood is said, with an example', () => {
  test('an ambiguous name lists the candidates', () => {
    const { problems, inputs } = typed('economy', 'sla: 34 185');
    expect(inputs).toEqual({});
    expect(problems).toEqual([
      '«sla» kan bety flere felt: SLA (tjenesteavtaler), mars · SLA (tjenesteavtaler), hittil i år. Skriv mer av navnet, ett felt på hver linje, for eksempel «SLA (tjenesteavtaler), mars: verdi».',
    ]);
  });

  test('a label with words of its item beside it, in any order, when only one fits', () => {
    expect(typed('hr', 'absence, short-term: 2,4').inputs).toEqual({ 'sick-leave/short': '2,4' });
    expect(typed('hr', 'short-term boat absence: 2,4').problems[0]).toMatch(/^Jeg kjenner ikke/);
  });

  test('an unknown name, a mistyped one, a lone value, and the same twice', () => {
    expect(typed('hr', 'tull: 4').problems[0]).toMatch(/^Jeg kjenner ikke «tull»/);
    expect(typed('hr', 'kommentar sykefravær: Bra\nlangtdi: 3,8').problems).toHaveLength(1);
    expect(typed('hr', '2,4').problems[0]).toMatch(/^Jeg forsto ikke «2,4»/);
    expect(typed('hr', 'korttid: 1\nkorttid: 2').problems).toEqual([
      '«korttid» står to ganger. Skriv det én gang.',
    ]);
  });

  test('nothing at all gives nothing', () => {
    expect(typed('hr', ' \n ')).toEqual({
      inputs: {},
      understood: [],
      later: [],
      laterReason: '',
      problems: [],
    });
  });
});

test('the whole of HR can be typed', () => {
  const text = [
    'korttidsfravær: 2,4 %',
    'langtidsfravær: 2,9 %',
    'egenmeldt: 1,0 %',
    'legemeldt: 4,3 %',
    'kommentar sykefravær: Lederne følger opp.',
    'per dag: 23',
    'aml per uke: 27',
    'per 4 uker: 6',
    'søndager: 13',
    'arbeidsfri: 11',
    'kommentar aml-brudd: Mye utrykning.',
    'hms-systemet: ja',
  ].join('\n');
  const { inputs, problems } = typed('hr', text);
  expect(problems).toEqual([]);
  const answers = accepted('hr', inputs);
  expect(Object.keys(answers)).toEqual(['sick-leave', 'breaches', 'hse-system']);
  expect(answers['breaches']?.cells['per-week-aml']).toBe('27');
});
