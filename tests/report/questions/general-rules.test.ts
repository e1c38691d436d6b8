import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../report/questions/clauses-of.ts';
import { restoreLetters } from '../../../report/questions/restore-letters.ts';
import { readIn } from './read-in.ts';

describe('letters that a keyboard has not', () => {
  it('are put back in words that ask, with one letter or two', () => {
    expect(restoreLetters(['rode', 'naar', 'ar', 'storste'], [])).toEqual(['røde', 'når', 'år', 'største']);
  });

  it('are not put into a word that is one itself, or a month', () => {
    expect(restoreLetters(['for', 'okt', 'mars', 'var'], [])).toEqual(['for', 'okt', 'mars', 'var']);
  });

  it('find the reds and the time', () => {
    expect(readIn('helse-nord-ikt', 'rode punkter')).toMatchObject({
      intent: 'deviations',
      colours: ['red'],
    });
    expect(readIn('helse-nord-ikt', 'lisenser hittil i ar')).toMatchObject({ column: 'to-date' });
  });
});

describe('a long text with reasons', () => {
  it('is what the clause that asks says', () => {
    expect(
      readIn(
        'helse-nord-ikt',
        'Ministeren kommer innom kontoret klokka tolv, så bare gi meg det som er rødt',
      ),
    ).toMatchObject({ intent: 'deviations', colours: ['red'] });
    expect(
      readIn('requirements', 'Kva har skjedd sidan førre tertial, for eg var sjuk i to veker?').intent,
    ).toBe('changes');
  });

  it('is not understood by a clause that says not of what', () => {
    const question = readIn('helse-nord-ikt', 'Vi satt lenge og pratet om kantina i går, så hva er målet?');
    expect(['unknown', 'unclear']).toContain(question.intent);
  });

  it('is not parted where it is short', () => {
    expect(clausesOf('økonomi, og hva er rødt?')).toEqual([]);
  });
});

describe('compounds', () => {
  it('of a word of the report and another name what has that word, where nothing has a better name', () => {
    expect(readIn('helse-nord-ikt', 'søndagsjobbing')).toMatchObject({
      intent: 'status',
      target: { section: 'hr', item: 'breaches', row: 'sundays' },
    });
  });

  it('of two words of the report are both, and no word that asks', () => {
    expect(readIn('requirements', 'trusselrapporten')).toMatchObject({
      intent: 'status',
      target: { row: 'threat-report' },
    });
  });

  it('with a hyphen may be written without it', () => {
    expect(readIn('tertial-scorecard', 'elæring')).toMatchObject({ target: { row: 'e-learning' } });
  });

  it('of nothing in the report name nothing', () => {
    expect(readIn('helse-nord-ikt', 'kantinemenyen').intent).toBe('unknown');
  });
});

describe('seasons', () => {
  it('are the nearest that have begun', () => {
    expect(readIn('helse-nord-ikt', 'åpne avvik i høst').when).toEqual({
      type: 'range',
      first: '2023-09',
      last: '2023-11',
    });
    expect(readIn('helse-nord-ikt', 'sick leave last winter').when).toEqual({
      type: 'range',
      first: '2023-12',
      last: '2024-02',
    });
  });

  it('lie in the year that is named', () => {
    expect(readIn('helse-nord-ikt', 'sykefravær sommeren 2022').when).toEqual({
      type: 'range',
      first: '2022-06',
      last: '2022-08',
    });
  });
});

describe('going on', () => {
  it('asks the same again where a text says nothing of its own', () => {
    expect(readIn('requirements', 'kva for nokre er det?', ['kor mange krav har vi i T2'])).toMatchObject({
      intent: 'requirements',
      when: { period: '2023-T2' },
    });
    expect(readIn('project-portfolio', 'er det noe der?', ['konsept fase 2'])).toMatchObject({
      target: { row: 'concept-2' },
    });
  });

  it('comes back to the period that is being reported with "og nå?"', () => {
    const now = readIn('helse-nord-ikt', 'og nå?', ['sykefravær i januar']);
    expect(now).toMatchObject({ target: { item: 'sick-leave' } });
    expect(now.when).toBeUndefined();
  });

  it('asks the same of the next time, and not again of the same', () => {
    expect(
      readIn('requirements', 'and the one after that', ['which requirements are due in T2']),
    ).toMatchObject({ intent: 'requirements', when: { type: 'period', period: '2023-T3' } });
  });

  it('moves months that were spoken of a year back', () => {
    const earlier = ['fravær sept til nov 2018'];
    expect(readIn('tertial-scorecard', 'og samme måneder året før', earlier).when).toEqual({
      type: 'range',
      first: '2017-09',
      last: '2017-11',
    });
  });
});

it('holds months against each other where a longer report keeps them', () => {
  expect(readIn('tertial-scorecard', 'sykefravær per måned februar 2019 mot februar 2018').when).toEqual({
    type: 'against',
    period: '2019-02',
    other: '2018-02',
  });
  expect(readIn('tertial-scorecard', 'turnover februar 2019 mot februar 2018').when).toEqual({
    type: 'against',
    period: '2019-T1',
    other: '2018-T1',
  });
});

it.each([
  ['helse-nord-ikt', 'avskrivninger mot budsjet', { intent: 'status', column: 'variance' }],
  ['helse-nord-ikt', 'noe annet enn grønt?', { intent: 'deviations', colours: ['red', 'yellow'] }],
  ['tertial-scorecard', 'hvilke risikoer sliter de med i STIM', { intent: 'risks' }],
  ['helse-nord-ikt', 'når ble økonomi levert, og av hvem?', { intent: 'delivered' }],
  ['helse-nord-ikt', 'when was services signed off?', { intent: 'delivered' }],
  ['helse-nord-ikt', 'når må økonomi leveres?', { intent: 'deadline' }],
  ['helse-nord-ikt', 'has services been handed in yet?', { intent: 'delivered' }],
  ['helse-nord-ikt', 'skjonner ikke hvorfor aml er rod', { intent: 'why', target: { item: 'breaches' } }],
  ['helse-nord-ikt', 'please start without me and send the notes after', { intent: 'unknown' }],
  ['helse-nord-ikt', 'hjelp', { intent: 'help' }],
  ['tertial-scorecard', 'innleid hjelp?', { intent: 'status', target: { row: 'external' } }],
] as const)('reads in %s "%s"', (example, text, expected) => {
  expect(readIn(example, text)).toMatchObject(expected);
});

describe('a colour in a name', () => {
  it('is no question for that colour beside the word that it stands beside there', () => {
    expect(readIn('tertial-scorecard', 'how many green days in T3?')).toMatchObject({
      intent: 'status',
      target: { row: 'green-days' },
    });
    expect(readIn('helse-nord-ikt', 'how many projects are yellow?')).toMatchObject({ intent: 'deviations' });
  });
});

it('takes a row that two tables have where it comes first, and elsewhere where a word says so', () => {
  expect(readIn('project-portfolio', 'status for m365')).toMatchObject({
    target: { item: 'summary', row: 'm365' },
  });
  expect(readIn('project-portfolio', 'hvor mye er bevilget til m365')).toMatchObject({
    target: { item: 'granted', row: 'm365' },
  });
});

it('asks where the largest variances are with a superlative, also after a figure', () => {
  const earlier = ['resultat'];
  expect(readIn('helse-nord-ikt', 'hvor avviker vi mest fra budsjettet?', earlier).intent).toBe('largest');
  expect(readIn('helse-nord-ikt', 'og mot budsjettet?', earlier)).toMatchObject({
    intent: 'status',
    column: 'variance',
  });
});

it.each([
  // A colour stands near the word that it stands beside in a name.
  [
    'helse-nord-ikt',
    'beredskapshendelser med rød kategori',
    { intent: 'status', target: { row: 'preparedness-red' } },
  ],
  // What is called so in two ways is meant before what has both words in a longer name.
  [
    'tertial-scorecard',
    'stabilitet i driften',
    { intent: 'status', target: { section: 'malekort', item: 'stability' } },
  ],
  ['tertial-scorecard', 'grønne mål', { intent: 'deviations', colours: ['green'] }],
  ['tertial-scorecard', 'hva er grensen for grønt', { intent: 'target' }],
  ['project-portfolio', 'når ble DIS vedtatt', { intent: 'status', target: { item: 'dis-decisions' } }],
  ['project-portfolio', 'hvilken fase er DIS i', { intent: 'status', target: { item: 'dis' } }],
  [
    'project-portfolio',
    'hvilke prosjekter er røde på pengene',
    { intent: 'deviations', areas: [{ id: 'economy' }, {}, {}] },
  ],
  ['helse-nord-ikt', 'hvilke indikatorer har blitt røde', { intent: 'changes' }],
  ['requirements', 'what did we answer on medical equipment', { intent: 'status', target: { row: 'r64' } }],
  ['helse-nord-ikt', 'marstallene', { intent: 'status', when: { period: '2024-03' } }],
] as const)('understands in %s "%s"', (example, text, expected) => {
  expect(readIn(example, text)).toMatchObject(expected);
});

it('takes the pronoun for what was spoken of, and its row in another table', () => {
  expect(readIn('project-portfolio', 'hvor mye penger har de fått', ['kort om fresk'])).toMatchObject({
    target: { item: 'granted', row: 'fresk' },
  });
});

describe('what a report makes of a word', () => {
  it('is the row that is counted, of an item that is called so', () => {
    expect(readIn('helse-nord-ikt', 'hvor mange feil hadde vi i februar')).toMatchObject({
      target: { row: 'faults' },
    });
    const item = readIn('helse-nord-ikt', 'feil i februar');
    expect(item).toMatchObject({ target: { item: 'operations' } });
    expect(item).not.toHaveProperty('target.row');
  });

  it('is a name with "risk" in it, where it has no lists of risks', () => {
    expect(readIn('requirements', 'risikostyringen')).toMatchObject({
      intent: 'status',
      target: { row: 'r2' },
    });
    expect(readIn('requirements', 'risikomatrisen')).toMatchObject({ intent: 'status' });
    expect(readIn('tertial-scorecard', 'risikoene i STIM')).toMatchObject({ intent: 'risks' });
  });

  it('is what comes up, of requirements in a period that lies ahead', () => {
    expect(readIn('requirements', 'teknologi t2')).toMatchObject({
      intent: 'requirements',
      target: { section: 'technology' },
      when: { period: '2023-T2' },
    });
    expect(readIn('requirements', 'teknologi t1')).toMatchObject({
      intent: 'status',
      when: { period: '2023-T1' },
    });
  });

  it('is a name that lacks one word, before a shorter whole one', () => {
    expect(readIn('tertial-scorecard', 'løser kundeservice hr det de skal')).toMatchObject({
      target: { row: 'solved-hr' },
    });
  });

  it('is the same row of another table of the section', () => {
    expect(readIn('project-portfolio', 'hvor mye er bevilget', ['HIS2'])).toMatchObject({
      target: { item: 'granted', row: 'his2' },
    });
  });

  it('is the answer to what was spoken of', () => {
    expect(readIn('requirements', 'hva svarte vi?', ['når er fristen for krav 42'])).toMatchObject({
      intent: 'status',
      target: { row: 'r42' },
    });
  });
});
