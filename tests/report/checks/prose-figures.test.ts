import { describe, expect, test } from 'vitest';
import { checkInput } from '../../../report/checks/check-input.ts';
import { proseFigures } from '../../../report/checks/prose-figures.ts';
import type { Language } from '../../../report/language/language.ts';
import { period, points, says, series, subject } from '../../fixtures/documents/evidence.ts';
import { helseNordIkt } from '../../fixtures/documents/helse-nord-ikt-2024-03.ts';

const subjects = [
  subject(
    'hr/fravaer/syk',
    'Sykefravær',
    'percent',
    1,
    [
      ...series('2024-03', 6.5, 6.4, 7.0, 5.7),
      ...points('actual period 2023-03 6.4', 'target period 2024-03 5.7'),
    ],
    {
      aliases: ['sjukefråvær', 'sick leave'],
      better: 'lower',
    },
  ),
  subject('hr/bemanning/overtid', 'Overtid', 'hours', 0, series('2024-03', 900, 1000, 480)),
  subject(
    'okonomi/lonn/lonn',
    'Lønn',
    'nok-thousand',
    0,
    points('actual year-to-date 2024-03 1333', 'budget year-to-date 2024-03 1400'),
    {
      better: 'lower',
      aliases: ['salaries'],
    },
  ),
  subject('drift/saker/apne', 'Åpne saker', 'count', 0, series('2024-03', 200, 100, 100)),
];

function asked(text: string, language: Language = 'nb'): readonly string[] {
  const input = checkInput({
    language,
    period: period('2024-03'),
    asOf: '2024-03-31',
    subjects,
    passages: [says('tekst/tekst', text)],
  });
  return proseFigures.find(input).map(({ message }) => message.replaceAll(/[\u00a0\u202f]/g, ' '));
}

describe('a sentence that the figures contradict', () => {
  test.each([
    ['Sykefraværet er 5,7 %, en reduksjon på 0,5 % fra forrige måned.'],
    ['Sykefraværet har økt med 1,3 prosentpoeng fra februar.'],
    ['Sykefraværet gikk fra 7,0 % til 5,9 %.'],
    ['Sykefraværet i februar var på 5,7 %.'],
    ['Sykefraværet er uendret fra forrige måned.'],
    ['Sykefraværet i mars er 6,2 prosent.'],
    ['Sykefraværet er høyere enn i fjor, og ned 0,2 prosentpoeng fra samme periode i fjor.'],
    ['Overtid er økt fra 1 000 timer i februar til 480 timer i mars.'],
    ['Lønn er 9 % under budsjett hittil i år.'],
    ['Sykefraværet er 1,2 prosentpoeng høyere enn målet.'],
    ['Salaries are NOK 167 thousand below budget.'],
    ['Overtid er doblet.'],
    ['Overtid er økende.'],
    ['Lønn hittil i år er 1,4 mill. kr.'],
    ['Lønn er høyere enn budsjett.'],
    ['Lønn er 67 000 kr over budsjett.'],
    ['Lønn er 0,3 mill. kr under budsjett hittil i år.'],
    ['Åpne saker er halvert siden februar.'],
    ['Sjukefråværet har auka med 1,3 prosentpoeng frå førre månad.'],
    ['Sick leave is up 1.3 percentage points from last month.'],
    ['Salaries are higher than budget.'],
  ])('%s', (text) => {
    expect(asked(text)).toHaveLength(1);
  });
});

describe('a sentence that is right, or that the figures cannot judge', () => {
  test.each([
    ['Sykefraværet er 5,7 %, en reduksjon på 1,3 % fra forrige måned.'],
    ['Sykefraværet er ned 1,3 prosentpoeng fra februar.'],
    ['Sykefraværet falt med 18,6 % fra februar.'],
    ['Sykefraværet gikk fra 7,0 % til 5,7 %.'],
    ['Sykefraværet i februar var på 7,0 %.'],
    ['Sykefraværet er ned 0,7 prosentpoeng fra samme periode i fjor.'],
    ['Målet er at sykefraværet skal være 5,0 %.'],
    ['Sykefraværet ventes å bli 5,2 % i april.'],
    ['Vi har fulgt opp 12 personer, og sykefraværet går ned.'],
    ['Overtid er redusert fra 1 000 timer i februar til 480 timer i mars.'],
    ['Lønn er 5 % under budsjett hittil i år.'],
    ['Salaries are NOK 67 thousand below budget.'],
    ['Salaries are NOK 1,333 thousand.'],
    ['Sykefraværet i februar var 7,0 prosent, som er 0,6 prosentpoeng høyere enn i januar.'],
    ['Sykefraværet er ned 1,3 prosentpoeng fra februar og 0,7 prosentpoeng fra samme periode i fjor.'],
    ['Overtid var 480 timer mot 1 000 timer i februar.'],
    ['Vi har ansatt 3 personer, og lønn følges opp av 2 ledere.'],
    ['Lønn for 12 av 14 enheter er kontrollert.'],
    ['Overtid er halvert.'],
    ['Lønn hittil i år er 1,3 mill. kr.'],
    ['Lønn er lavere enn budsjett.'],
    ['Lønn er 67 000 kr under budsjett.'],
    ['Lønn er ikke høyere enn budsjett.'],
    ['Lønn er ca. 70 000 kr under budsjett.'],
    ['Åpne saker er uendret fra februar.'],
    ['Åpne saker er halvert siden januar.'],
    ['Åpne saker er omtalt i styresak 58-2024, punkt 3.'],
    ['Sjukefråværet har gått ned med 1,3 prosentpoeng frå førre månad.'],
    ['Sick leave is down 1.3 percentage points from last month.'],
    ['Budsjettet for neste år er 12,3 mill. kr.'],
  ])('%s', (text) => {
    expect(asked(text)).toEqual([]);
  });
});

test('the question is a sentence with the words of the text and the right figure', () => {
  expect(asked('Sykefraværet er ned 0,5 % fra forrige måned.')).toEqual([
    'Teksten sier «Sykefraværet er ned 0,5 %», men «Sykefravær» er endret med −1,3 prosentpoeng.',
  ]);
  expect(asked('Sick leave is down 0.5% from last month.', 'en')).toHaveLength(1);
});

test('a larger debt may be called a rise', () => {
  const text = 'Trekket på kassekreditten er økt med 66,4 mill. kr siden årsskiftet.';
  expect(proseFigures.find({ ...helseNordIkt, passages: [says('okonomi/likviditet', text)] })).toEqual([]);
});

/** Each right sentence of the monthly report with one word or number made wrong. */
describe('the wrong twin of a right sentence of the monthly report', () => {
  test.each([
    ['okonomi/kommentar', 'Inntektene er til sammen 7,7 mill. kr høyere enn budsjettet.'],
    ['okonomi/kommentar', 'Inntektene er til sammen 7,2 mill. kr lavere enn budsjettet.'],
    ['okonomi/kommentar', 'SLA ligger 4,1 mill. kr under budsjett.'],
    ['okonomi/kommentar', 'Prosjektinntektene er 0,6 mill. kr under budsjett.'],
    ['okonomi/kommentar', 'Viderefaktureringsinntektene er 2,7 mill. kr lavere enn budsjettet.'],
    ['okonomi/kommentar', 'Personalkostnadene er 2,9 mill. kr over budsjett.'],
    ['okonomi/kommentar', 'Resultat hittil i år har et positivt budsjettavvik på 1,7 mill. kr.'],
    ['okonomi/kommentar', 'Linjeleie har et mindreforbruk hittil i år.'],
    ['okonomi/likviditet', 'Trekket på kassekreditten er økt med 76,4 mill. kr siden årsskiftet.'],
    ['okonomi/likviditet', 'Ubrukt kassekreditt er på 276,2 mill. kr.'],
    ['okonomi/bemanning', 'Månedsverk pr. mars er 438.'],
    ['tjenester/brukerstotte', 'Besvarte telefonsamtaler var over målet på 70 % i mars.'],
    ['hr/aml', 'Antall AML-brudd er fallende.'],
  ])('%s: %s', (path, text) => {
    const found = proseFigures.find({ ...helseNordIkt, passages: [says(path, text)] });
    expect(found).toHaveLength(1);
  });
});
