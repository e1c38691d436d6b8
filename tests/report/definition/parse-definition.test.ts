import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { marchDefinition, exampleText, like } from '../form/march.ts';
import { valid } from './small-definition.ts';

/** What is wrong with the valid file after a change, as `line:column path`. */
function problems(from: string | RegExp, to: string, language: 'nb' | 'nn' | 'en' = 'en') {
  const changed = valid.replace(from, to);
  expect(changed).not.toBe(valid);
  const parsed = parseDefinition(changed, language);
  expect(parsed.ok).toBe(false);
  return parsed.ok ? [] : parsed.problems;
}

function places(from: string | RegExp, to: string): readonly string[] {
  return problems(from, to).map(({ line, column, path }) => `${line}:${column} ${path}`);
}

describe('a valid definition', () => {
  test('has its defaults filled in and e-mail addresses in lower case', () => {
    const parsed = parseDefinition(valid);
    expect(parsed).toMatchObject({
      ok: true,
      definition: {
        people: { coordinators: ['kari@example.no'], directors: [] },
        calendar: { reminders: [], closedDays: [] },
        sections: [{ deputies: [], items: [{ commentRequired: false }] }, {}],
      },
    });
  });

  test('both examples load unchanged', () => {
    expect(marchDefinition().sections.map(({ id }) => id)).toEqual([
      'assessment',
      'economy',
      'services',
      'portfolio',
      'hr',
      'deviations',
    ]);
    const harbour = new URL('../../../examples/harbour-services/definition.yaml', import.meta.url);
    expect(parseDefinition(readFileSync(harbour, 'utf8'))).toMatchObject({ ok: true });
  });

  test('may begin with a byte order mark and have Windows line ends', () => {
    expect(parseDefinition(`\uFEFF${valid.replaceAll('\n', '\r\n')}`)).toMatchObject({ ok: true });
  });
});

describe('each wrong file is told where', () => {
  const cases: readonly [string, string | RegExp, string, readonly string[]][] = [
    ['unknown key', 'owner: anna', 'ownr: x\n    owner: anna', ['18:5 sections[0].ownr']],
    ['missing key', '    owner: anna@example.no\n', '', ['16:5 sections[0].owner']],
    ['wrong type', 'version: 1', 'version: one', ['3:10 version']],
    ['not an integer', 'version: 1', 'version: 1.5', ['3:10 version']],
    ['too small', 'version: 1', 'version: 0', ['3:10 version']],
    ['a value that is none of the choices', 'cadence: monthly', 'cadence: weekly', ['8:10 cadence']],
    ['unknown kind', 'kind: narrative', 'kind: narative', ['21:15 sections[0].items[0].kind']],
    ['not an e-mail address', 'anna@example.no', 'anna', ['18:12 sections[0].owner']],
    ['a time of day that is none', '"08:00"', '"8:00"', ['11:30 calendar.opens.time']],
    ['a working day out of range', 'workday: 5', 'workday: 40', ['12:24 calendar.deadline.workday']],
    ['unknown time zone', 'Europe/Oslo', 'Europe/Bodo', ['7:11 timeZone']],
    ['an id in capitals', 'id: text', 'id: Text', ['20:13 sections[0].items[0].id']],
    ['section id twice', 'id: second', 'id: first', ['23:9 sections[1].id']],
    ['item id twice in the report', 'id: figures', 'id: text', ['28:13 sections[1].items[0].id']],
    ['row id twice', '{ id: b,', '{ id: a,', ['34:19 sections[1].items[0].rows[2].id']],
    [
      'unknown name in a formula',
      'formula: a + b',
      'formula: a + c',
      ['32:80 sections[1].items[0].rows[0].formula'],
    ],
    ['unknown section awaited', '[first]', '[frist]', ['26:22 sections[1].opens.after[0]']],
    [
      'deadline before the opening',
      'workday: 5, time: "12:00"',
      'workday: 1, time: "08:00"',
      ['12:13 calendar.deadline'],
    ],
    ['tab as indentation', '  holidays', '\tholidays', ['10:1 ']],
    ['key twice', 'id: small', 'id: small\nid: big', ['3:1 ']],
    ['text not closed', 'title: Small report', 'title: "Small report', []],
    ['unknown alias', 'title: Small report', 'title: *nothing', ['5:8 ']],
    ['several documents', 'cadence', '---\ncadence', []],
  ];

  test.each(cases)('%s', (_name, from, to, expected) => {
    const found = places(from, to);
    expect(found.length).toBeGreaterThan(0);
    for (const place of expected) expect(found).toContain(place);
  });

  test('an empty file, a file of comments, a list and a text are each refused at the start', () => {
    for (const text of ['', '\n\n', '# nothing yet\n', '- a\n- b\n', 'just text']) {
      const parsed = parseDefinition(text);
      expect(parsed).toMatchObject({ ok: false, problems: [{ severity: 'error', line: 1, column: 1 }] });
    }
  });
});

describe('what is doubtful', () => {
  function warnings(text: string): readonly string[] {
    const parsed = parseDefinition(text);
    expect(parsed.ok).toBe(true);
    return parsed.ok
      ? parsed.warnings.map(
          ({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`,
        )
      : [];
  }

  test('is a text that is missing in a language of the report', () => {
    const text = valid
      .replace('languages: [nb]', 'languages: [nb, nn, en]')
      .replace('title: First', 'title: { nb: Første, en: First }')
      .replace('label: A,', 'label: { nb: A },');
    expect(warnings(text)).toEqual([
      'warning 17:12 The text is missing in nn, which the report is given in. Another language is shown instead.',
      'warning 33:29 The text is missing in nn, en, which the report is given in. Another language is shown instead.',
    ]);
    // One text for all languages is missing nowhere.
    expect(warnings(valid.replace('languages: [nb]', 'languages: [nb, nn, en]'))).toEqual([]);
  });

  test('is an alias of two things, in capitals or not', () => {
    const text = valid
      .replace('title: First', 'title: First\n    aliases: [beds]')
      .replace('label: B,', 'label: B, aliases: [rooms, Beds],');
    expect(warnings(text)).toEqual([
      'warning 35:49 The alias "Beds" is also used by first. A question with it may be about either of them.',
    ]);
  });
});

describe('problems', () => {
  test('are told all together, those across sections beside those inside them, in the order of the file', () => {
    const changed = valid
      .replace('Europe/Oslo', 'Nowhere')
      .replace('owner: anna@example.no', 'owner: anna')
      .replace('id: figures', 'id: text')
      .replace('formula: a + b', 'formula: a + c');
    const parsed = parseDefinition(changed);
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual([
      'timeZone',
      'sections[0].owner',
      'sections[1].items[0].id',
      'sections[1].items[0].rows[0].formula',
    ]);
  });

  test('propose the nearest known key, of the kind that the item is of', () => {
    expect(problems('direction: lower, formula', 'dirction: lower, formula')[0]?.message).toBe(
      '"dirction" is not a key here. Did you mean "direction"?',
    );
    expect(problems('        rows:', '        row:').some(({ message }) => message.includes('"rows"'))).toBe(
      true,
    );
    // A narrative has no rows: what only another kind has is not proposed.
    expect(problems('kind: narrative', 'kind: narrative\n        row: []')[0]?.message).not.toContain(
      'Did you mean',
    );
  });

  test('say that quotation marks are missing where a comma splits a text', () => {
    expect(problems('title: First', 'title: { nb: Best, of all }')[0]).toMatchObject({
      line: 17,
      column: 24,
      message: like('Put quotation marks round the whole text'),
    });
  });

  test('name the ring when sections wait for each other', () => {
    const found = problems('title: First', 'title: First\n    opens: { after: [second] }');
    expect(found.map(({ message }) => message)).toEqual([
      'The sections wait for each other: first → second → first. At least one must open by itself.',
    ]);
  });

  test('are told in the language asked for', () => {
    expect(problems('owner: anna@example.no', 'owner: anna', 'nb')[0]?.message).toContain('e-postadresse');
    expect(problems('owner: anna@example.no', 'owner: anna', 'nn')[0]?.message).toContain('ei e-postadresse');
    expect(problems('formula: a + b', 'formula: a + c', 'nb')[0]?.message).toMatch(/finnes ikke/);
  });

  test('name the line that a status must be read from', () => {
    const changed = exampleText('definition.yaml').replace('line: result\n', 'line: results\n');
    const parsed = parseDefinition(changed);
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([
      {
        path: 'sections[1].items[0].status.line',
        message: 'The statement has no line "results". Did you mean "result"?',
      },
    ]);
  });

  test.each([
    ['a kind', 'kind: narrative', 'kind: narative', '"narrative"'],
    ['a unit', 'unit: count', 'unit: counts', '"count"'],
    ['a name in a formula', 'formula: a + b', 'formula: totl + b', '"total"'],
    ['a field', 'owner: anna', 'ownr: anna', '"owner"'],
    ['a section', '[first]', '[frist]', '"first"'],
    ['a word among several', '[first]', 'other', '"others"'],
    ['a language', 'languages: [nb]', 'languages: [nb, nm]', '"nb"'],
  ])('propose the nearest name for %s', (_name, from, to, nearest) => {
    expect(problems(from, to).map(({ message }) => message)).toContainEqual(like(`Did you mean ${nearest}?`));
  });

  test('list the names there are where none is near', () => {
    expect(problems('[first]', '[economy]')[0]?.message).toBe(
      'There is no section "economy". Known: first, second.',
    );
    expect(problems('kind: narrative', 'kind: graph')[0]?.message).toMatch(
      /^"kind" must be one of these: assessment, statement, /,
    );
  });

  test('call an entry of a list by the name of the list', () => {
    expect(problems('languages: [nb]', 'languages: [nb, xx]')[0]?.message).toMatch(
      /^"languages" must be one/,
    );
  });

  test('of one broken line do not hide those of the rest of the example', () => {
    const changed = exampleText('definition.yaml')
      .replace('direction: higher', 'direction: upwards')
      .replace('formula: deliveries + advice', 'formula: deliverys + advice');
    const parsed = parseDefinition(changed);
    expect(parsed.ok ? [] : parsed.problems.length).toBeGreaterThanOrEqual(2);
  });
});
