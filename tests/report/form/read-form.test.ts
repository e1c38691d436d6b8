import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markLater } from '../../../report/form/mark-later.ts';
import { readForm } from '../../../report/form/read-form.ts';
import { accepted, definition, marchDefinition, refused, scope, typedInputs, like } from './march.ts';

const sickLeave = {
  'sick-leave/short': '2,4 %',
  'sick-leave/long': '2,9',
  'sick-leave/self-certified': '1,0',
  'sick-leave/doctor-certified': '4,3',
  'sick-leave/comment': 'Tiltak er satt i gang.',
};

describe('what the owners of the example type', () => {
  test.each(definition.sections.map(({ id }) => id))('is accepted in %s', (section) => {
    const answers = accepted(section, typedInputs(section));
    expect(Object.values(answers).every(({ state }) => state === 'answered')).toBe(true);
  });

  test('is stored as exact decimals, with blanks left out', () => {
    const { operations } = accepted('services', typedInputs('services'));
    expect(operations?.cells).toEqual({ faults: '648', 'preparedness-green': '1', updates: '309' });
    const { statement } = accepted('economy', typedInputs('economy'));
    expect(statement?.cells['capitalised.month']).toBe('-2699');
  });
});

describe('wrong input comes back at its field (V1)', () => {
  test('letters, an ambiguous number, a wrong sign', () => {
    const problems = refused('hr', { ...sickLeave, 'sick-leave/short': 'mye', 'sick-leave/long': '3.800' });
    expect(Object.keys(problems)).toEqual(['sick-leave/short', 'sick-leave/long']);
    expect(problems['sick-leave/long']).toContain('3.800 kan bety');
    const economy = refused('economy', { ...typedInputs('economy'), 'statement/capitalised.month': '2 699' });
    expect(Object.keys(economy)).toEqual(['statement/capitalised.month']);
  });

  test('an empty required field says what to write; an empty optional one stays blank', () => {
    const inputs = {
      ...typedInputs('services'),
      'operations/updates': '',
      'operations/preparedness-green': ' ',
    };
    const problems = refused('services', inputs);
    expect(problems).toEqual({ 'operations/updates': like(/^Skriv et tall/) });
    const { operations } = accepted('services', { ...inputs, 'operations/updates': '309' });
    expect(operations?.cells).toEqual({ faults: '648', updates: '309' });
  });

  test('a comment that is needed whatever comes is asked for in the same round', () => {
    const desk = {
      ...typedInputs('services'),
      'service-desk/comment': '',
      'service-desk/inquiries': 'mange',
    };
    expect(refused('services', desk)).toEqual({
      'service-desk/inquiries': like(/er ikke et tall/),
      'service-desk/comment': like(/Andel besvart innen 1 minutt \(rød\)/),
    });
    // The colour of a sum waits for its parts.
    const hr = { ...typedInputs('hr'), 'sick-leave/comment': '', 'sick-leave/long': 'mye' };
    expect(Object.keys(refused('hr', hr))).toEqual(['sick-leave/long']);
  });

  test('half a breach: what is counted comes whole, and 4,0 is whole', () => {
    expect(refused('hr', { ...typedInputs('hr'), 'breaches/per-4-weeks': '3,5' })).toEqual({
      'breaches/per-4-weeks': '«3,5» er ikke et helt tall. Skriv et helt antall, for eksempel 4.',
    });
    const { breaches } = accepted('hr', { ...typedInputs('hr'), 'breaches/per-4-weeks': '4,0' });
    expect(breaches?.cells['per-4-weeks']).toBe('4');
  });

  test('nothing is stored when anything is wrong', () => {
    const read = readForm({
      ...scope('hr'),
      inputs: { ...typedInputs('hr'), 'breaches/per-day': 'tjuetre' },
    });
    expect(read).toEqual({ ok: false, problems: { 'breaches/per-day': like(/./) } });
  });

  test('a choice that is none of them', () => {
    expect(refused('assessment', { 'overall/colour': 'lilla', 'overall/text': 'Tekst' })).toEqual({
      'overall/colour': 'Velg en av disse: ● Grønn, ▲ Gul, ■ Rød.',
    });
  });

  test('a choice may be typed as its word', () => {
    const { overall } = accepted('assessment', { 'overall/colour': 'GUL', 'overall/text': 'Tekst' });
    expect(overall?.cells).toEqual({ colour: 'yellow', text: 'Tekst' });
  });

  test('a text of 40 000 characters is refused with its length', () => {
    const inputs = { 'overall/colour': 'yellow', 'overall/text': 'a'.repeat(40_000) };
    expect(refused('assessment', inputs)).toEqual({
      'overall/text': 'Teksten er på 40\u00a0000 tegn. Kort den ned til 8\u00a0000.',
    });
    expect(refused('hr', { ...sickLeave, 'sick-leave/comment': 'b'.repeat(4001) })).toEqual({
      'sick-leave/comment': 'Teksten er på 4\u00a0001 tegn. Kort den ned til 4\u00a0000.',
    });
  });

  test('a text of 8 000 emoji is not 16 000 characters', () => {
    const text = '🚑'.repeat(8000);
    const { overall } = accepted('assessment', { 'overall/colour': 'green', 'overall/text': text });
    expect(overall?.cells['text']).toBe(text);
  });

  test('markup and emoji are kept as written, control characters are not', () => {
    const text = '<b>Fett</b> **og** ${1+1} 👩‍⚕️\u0000\u0007\r\nny\tlinje\u2028til';
    const { overall } = accepted('assessment', { 'overall/colour': 'green', 'overall/text': text });
    expect(overall?.cells['text']).toBe('<b>Fett</b> **og** ${1+1} 👩‍⚕️\nny\tlinje\ntil');
  });
});

describe('other answers than values (C5)', () => {
  test('nil where the definition has a sentence for it, and only there', () => {
    expect(accepted('portfolio', { 'red-risks/nil': 'true' })['red-risks']).toEqual({
      state: 'nil',
      cells: {},
    });
    expect(refused('hr', { 'breaches/nil': 'true' })['breaches/nil']).toMatch(/«ingen å melde» går ikke/);
  });

  test('an empty list says that nil is a way out', () => {
    expect(refused('portfolio', { 'red-risks/records': '' })['red-risks/records']).toMatch(
      /kryss av for «ingen å melde»/,
    );
  });

  test('nil beside filled-in fields contradicts itself', () => {
    const problems = refused('portfolio', { 'red-risks/nil': 'true', 'red-risks/records': 'A | b | c' });
    expect(Object.keys(problems)).toEqual(['red-risks/nil']);
  });

  test('nil beside what was only carried forward from last period does not', () => {
    const base = scope('portfolio');
    const cells = { '1.project': 'A', '1.risk': 'b', '1.measure': 'c' };
    const record = { ...base.record, past: { '2024-02': { 'red-risks': cells } } };
    const read = (text: string) =>
      readForm({ ...base, record, inputs: { 'red-risks/nil': 'true', 'red-risks/records': text } });
    expect(read('A | b | c')).toMatchObject({ ok: true, changed: ['red-risks'] });
    expect(read('A | b | changed')).toMatchObject({ ok: false });
  });

  test('a stored nil gives way to values', () => {
    const stored = { 'red-risks': { state: 'nil' as const, cells: {} } };
    const inputs = { 'red-risks/nil': 'false', 'red-risks/records': 'A | b | c' };
    expect(accepted('portfolio', inputs, stored)['red-risks']).toEqual({
      state: 'answered',
      cells: { '1.project': 'A', '1.risk': 'b', '1.measure': 'c' },
    });
  });

  test('not applicable wants a reason', () => {
    expect(refused('hr', { 'hse-system/not-applicable': 'true' })).toHaveProperty('hse-system/comment');
    const inputs = { 'hse-system/not-applicable': 'true', 'hse-system/comment': 'Ingen ansatte' };
    expect(accepted('hr', inputs)['hse-system']).toEqual({
      state: 'not-applicable',
      cells: {},
      comment: 'Ingen ansatte',
    });
  });

  test('"comes later" promises what is outstanding and touches nothing else', () => {
    const answers = accepted('hr', sickLeave);
    const later = markLater(scope('hr', { answers }));
    expect(later.changed).toEqual(['breaches', 'hse-system']);
    expect(later.answers['breaches']).toEqual({ state: 'later', cells: {} });
    expect(later.answers['sick-leave']).toEqual(answers['sick-leave']);
    const again = markLater(scope('hr', { answers: later.answers }));
    expect([again.changed, again.promised]).toEqual([[], ['breaches', 'hse-system']]);
    const items = ['breaches', 'sick-leave'];
    const why = markLater({ ...scope('hr', { answers: later.answers }), items, reason: ' Kommer tirsdag. ' });
    expect(why.changed).toEqual(['breaches']);
    expect(why.answers['breaches']).toEqual({ state: 'later', cells: {}, reason: 'Kommer tirsdag.' });
    expect(why.answers['sick-leave']).toEqual(answers['sick-leave']);
    const taken = accepted('hr', typedInputs('hr'), why.answers)['breaches'];
    expect(taken?.state).toBe('answered');
    expect(taken).not.toHaveProperty('reason');
  });
});

describe('whose form it is', () => {
  test('items of others and fields that do not exist are refused, and nothing changes', () => {
    const own = marchDefinition((text) =>
      text.replace('kind: attestation', 'kind: attestation\n        owner: vera@example.no'),
    );
    const inputs = { 'hse-system/answer': 'yes' };
    expect(refused('hr', inputs, { definition: own })['hse-system/answer']).toMatch(/Noen andre svarer/);
    const theirs = readForm({ ...scope('hr', { definition: own, email: 'vera@example.no' }), inputs });
    expect(theirs).toMatchObject({ ok: true, changed: ['hse-system'] });
    expect(refused('hr', { 'sick-leave/gone': '1' })['sick-leave/gone']).toMatch(/eldre versjon/);
    expect(refused('hr', { 'statement/sla.month': '1' })['statement/sla.month']).toMatch(/eldre versjon/);
    expect(refused('hr', sickLeave, { email: 'dag.direktor@example.no' })).not.toEqual({});
  });

  test('a deputy may answer like the owner', () => {
    const read = readForm({
      ...scope('economy', { email: 'Berit.Budsjett@example.no' }),
      inputs: typedInputs('economy'),
    });
    expect(read).toMatchObject({ ok: true });
  });

  test('with a part every item of it must be answered; without, only what was typed for', () => {
    expect(refused('hr', sickLeave, { part: 1 })).toHaveProperty('breaches/per-day');
    expect(Object.keys(accepted('hr', sickLeave))).toEqual(['sick-leave']);
    expect(refused('hr', {})).toEqual({ '': like(/fant ikke noe svar/) });
  });

  test('with a part, what was typed for another part is read too, and never dropped without a word', () => {
    const { 'forecast/fte': fte, ...others } = typedInputs('economy');
    const inputs = { ...others, 'forecast/fte': '4x' };
    expect(fte).toBeDefined();
    expect(refused('economy', inputs, { part: 1 })).toHaveProperty('forecast/fte');
    const read = readForm({ ...scope('economy'), inputs: typedInputs('economy'), part: 1 });
    expect(read.ok && Object.keys(read.answers).toSorted()).toEqual([
      'economy-comment',
      'forecast',
      'investments',
      'liquidity',
      'statement',
    ]);
  });
});

describe('what is stored already', () => {
  test('stands where an input was not sent, and nothing changes when the same card comes twice', () => {
    const answers = accepted('hr', typedInputs('hr'));
    const again = readForm({ ...scope('hr', { answers }), inputs: typedInputs('hr'), part: 1 });
    expect(again).toEqual({ ok: true, answers, changed: [] });
    const one = readForm({ ...scope('hr', { answers }), inputs: { 'sick-leave/short': '2,5' }, part: 1 });
    expect(one).toMatchObject({ ok: true, changed: ['sick-leave'] });
    expect(one.ok && one.answers['sick-leave']?.cells).toMatchObject({ short: '2.5', long: '2.9' });
  });

  test('is given away when an optional field is emptied', () => {
    const answers = accepted('services', typedInputs('services'));
    const { operations } = accepted('services', { 'operations/preparedness-green': '' }, answers);
    expect(operations?.cells).not.toHaveProperty('preparedness-green');
  });

  test('is never harmed, whatever is typed', () => {
    const answers = accepted('hr', typedInputs('hr'));
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            'sick-leave/short',
            'sick-leave/comment',
            'breaches/per-day',
            'hse-system/answer',
            'x/y',
            '__proto__/a',
            'hse-system/nil',
          ),
          fc.string({ unit: 'grapheme', maxLength: 40 }),
        ),
        (inputs) => {
          const before = structuredClone(answers);
          const read = readForm({ ...scope('hr', { answers }), inputs });
          expect(answers).toEqual(before);
          const states = read.ok ? Object.values(read.answers).map(({ state }) => state) : ['answered'];
          const texts = read.ok ? [] : Object.values(read.problems);
          expect([...new Set(states)]).toEqual(['answered']);
          expect(texts.filter((text) => text.length <= 10)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
