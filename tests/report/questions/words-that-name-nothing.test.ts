import { describe, expect, it } from 'vitest';
import { loadExample } from '../../examples/load-example.ts';
import { subjectsOf } from '../../../report/questions/subjects-of.ts';
import { verbsIn } from '../../../report/questions/verbs-in.ts';
import { readIn } from './read-in.ts';

const subjects = subjectsOf(loadExample('helse-nord-ikt').definition);

describe('a word where only a verb stands', () => {
  it.each([
    ['Hvor treffer vi dårligst?', ['treffer']],
    ['Jeg vikarierer for Dag', ['vikarierer']],
    ['why did we botch the response time', ['botch']],
    ['hvem er det som somler', ['somler']],
    ['kan vi innhente budsjettet', ['innhente']],
    ['hvor svarer vi seint', []],
    ['har vi kantine', []],
    ['har vi kontanter', []],
  ])('names nothing: "%s"', (text, verbs) => {
    expect([...verbsIn(text, subjects)]).toEqual(verbs);
  });

  it('leaves what is asked', () => {
    expect(readIn('helse-nord-ikt', 'Hvor treffer vi dårligst på budsjettet?').intent).toBe('largest');
    expect(readIn('helse-nord-ikt', 'Why did we miss the response time target?')).toMatchObject({
      intent: 'why',
      target: { row: 'answered-1min' },
    });
  });

  it('does not make a question of what is not in the report', () => {
    expect(readIn('helse-nord-ikt', 'status for kantina').intent).toBe('unknown');
    expect(readIn('helse-nord-ikt', 'hvor mange biler har vi').intent).toBe('unknown');
  });
});

describe('a summary', () => {
  it.each([
    'Jeg vikarierer for Dag denne uka, kan du gi meg hovedbildet?',
    'Kan du oppsummere måneden for meg, jeg møter i stedet for direktøren.',
    'Eg møter for sjefen i dag, kan du gje meg hovudpunkta?',
    'I am filling in for the director today, could you give me the gist?',
  ])('is of the whole report, whatever is told beside it: "%s"', (text) => {
    const question = readIn('tertial-scorecard', text);
    expect(question.intent).toBe('status');
    expect('target' in question && question.target).toBeFalsy();
  });
});

describe('against the budget', () => {
  it.each([
    'kor mykje ligg inntektene bak budsjettet',
    'ligger inntektene foran årsbudsjettet',
    'revenue ahead of our budget',
    'revenue above the budget',
  ])('is the variance, whatever word holds them together: "%s"', (text) => {
    expect(readIn('helse-nord-ikt', text)).toMatchObject({
      column: 'variance',
      target: { section: 'economy', item: 'statement' },
    });
  });

  it('is where the variances are, with a word for the worst', () => {
    expect(readIn('helse-nord-ikt', 'hvor er det verst mot budsjett').intent).toBe('largest');
  });
});

describe('words that mean nearly the same', () => {
  it('are known in any inflection', () => {
    expect(readIn('tertial-scorecard', 'hvor mange er sykmeldt').intent).toBe('status');
    expect(readIn('helse-nord-ikt', 'hva ble bunnlinja')).toMatchObject({ intent: 'status' });
  });

  it('may be two for one: "full-time culture"', () => {
    expect(readIn('requirements', 'full-time culture')).toMatchObject({
      intent: 'status',
      target: { row: 'r42' },
      ignored: [],
    });
  });
});

describe('a chapter', () => {
  it('is that of its requirements, and no number of one', () => {
    expect(readIn('requirements', 'kapittel 7.2')).toMatchObject({ target: { row: 'r61' } });
  });
});

describe('two letters that have changed places', () => {
  it('are put back in short words', () => {
    expect(readIn('requirements', 'krva som skal med i T2').intent).toBe('requirements');
    expect(readIn('helse-nord-ikt', 'hvrofor er fraværet gult').intent).toBe('why');
  });
});
