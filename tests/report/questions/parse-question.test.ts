import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../report/language/language.ts';
import { parseQuestion } from '../../../report/questions/parse-question.ts';
import type { Question, Target } from '../../../report/questions/question.ts';
import { subjectPhrase } from '../../../report/questions/subject-phrase.ts';
import { subjectsOf } from '../../../report/questions/subjects-of.ts';
import { loadExample } from '../../examples/load-example.ts';
import { bokmal, english, type Expected, nynorsk } from './utterances.ts';
import { settingOf } from './setting-of.ts';

const setting = settingOf('2024-03', '2024-04-12');

const { definition } = loadExample('helse-nord-ikt');
const harbour = loadExample('harbour-services').definition;

describe.each([
  ['nb', bokmal],
  ['nn', nynorsk],
  ['en', english],
] as const)('in %s', (language, utterances) => {
  it.each(utterances)('understands "%s"', (text, expected) => {
    expect(shortened(parseQuestion(text, definition, language, setting))).toEqual(expected);
  });
});

it('understands each language whatever language the person has chosen', () => {
  const utterances = [...bokmal, ...nynorsk, ...english];
  const understood = utterances.map(([text]) => [
    text,
    shortened(parseQuestion(text, definition, 'en', setting)),
  ]);
  expect(understood).toEqual(utterances);
});

it.each(['helse', 'harbour'] as const)('finds every subject of %s by its own name', (name) => {
  const asked = name === 'helse' ? definition : harbour;
  const subjects = subjectsOf(asked);
  // A row may have the name of its item: then the item is meant.
  const itemOf = ({ section, item }: Target) => [section, item];
  for (const language of languages) {
    const found = subjects.map(({ target }) => {
      const question = parseQuestion(
        `status ${subjectPhrase(target, subjects, language)}`,
        asked,
        language,
        setting,
      );
      return 'target' in question && question.target !== undefined ? itemOf(question.target) : question;
    });
    expect(found).toEqual(subjects.map(({ target }) => itemOf(target)));
  }
});

it('says which words it did not heed', () => {
  const question = parseQuestion('sykefravær på Mars-kontoret i Bodø', definition, 'nb', setting);
  expect(question).toMatchObject({ intent: 'status', target: { section: 'hr', item: 'sick-leave' } });
  expect(question.ignored).toContain('bodø');
});

it.each([
  ['status februar', '2024-02'],
  ['sykefravær februar 2024', '2024-02'],
  ['status forrige måned', '2024-02'],
  ['status mars', '2024-03'],
])('hears the time in "%s"', (text, period) => {
  expect(parseQuestion(text, definition, 'nb', setting).when).toEqual({ type: 'period', period });
});

it('hears several periods', () => {
  expect(parseQuestion('sick leave last year', definition, 'nb', setting)).toMatchObject({
    intent: 'history',
    when: { type: 'range', first: '2023-01', last: '2023-12' },
  });
});

it('proposes the nearest questions for what it does not understand', () => {
  const question = parseQuestion('likvidasjon', definition, 'nb', setting);
  expect(question.intent).toBe('unknown');
  expect(question).toHaveProperty('nearest.0', 'status Likviditet');
});

it('keeps its head whatever is typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom(...languages),
      (text, language) => {
        const question = parseQuestion(text, definition, language, setting);
        expect(question.text).toBe(text);
      },
    ),
    { numRuns: 300 },
  );
});

it('understands a name with one typing error in a word of five letters or more', () => {
  const names = [
    ['økonomi', 'economy'],
    ['sykefravær', 'hr/sick-leave'],
    ['brukerstøtte', 'services/service-desk'],
    ['likviditet', 'economy/liquidity'],
  ] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat(),
      fc.constantFrom('swap', 'drop', 'double'),
      (name, at, slip) => {
        const [word, about] = name;
        // The first letter is left alone: swapping it may make another word.
        const place = 1 + (at % (word.length - 2));
        expect(
          shortened(parseQuestion(`status ${mistype(word, place, slip)}`, definition, 'nb', setting)),
        ).toEqual({
          intent: 'status',
          about,
        });
      },
    ),
  );
});

function mistype(word: string, at: number, slip: string): string {
  const [a = '', b = ''] = [word[at], word[at + 1]];
  if (slip === 'swap') return word.slice(0, at) + b + a + word.slice(at + 2);
  return slip === 'drop' ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + a + word.slice(at);
}

function shortened(question: Question): Expected {
  const about = 'target' in question && question.target !== undefined ? pathOf(question.target) : undefined;
  return {
    intent: question.intent,
    ...(about === undefined ? {} : { about }),
    ...(question.intent === 'deviations' ? { colours: question.colours } : {}),
    ...(question.intent === 'why' && question.colour !== undefined ? { colour: question.colour } : {}),
  };
}

function pathOf({ section, item, row }: Target): string {
  return [section, item, row].filter((part) => part !== undefined).join('/');
}

it.each(['x'.repeat(100_000), 'ab '.repeat(50_000), 'sykefraværret '.repeat(10_000), '?'.repeat(100_000)])(
  'takes no time over a text without end',
  (text) => {
    const question = parseQuestion(text, definition, 'nb', setting);
    expect(question.text).toBe(text);
  },
);
