import { describe, expect, it } from 'vitest';
import { joinParted } from '../../../report/questions/join-parted.ts';
import { splitNumbered } from '../../../report/questions/split-numbered.ts';
import { subjectsOf } from '../../../report/questions/subjects-of.ts';
import { loadExample } from '../../examples/load-example.ts';
import { readIn } from './read-in.ts';

const portfolio = subjectsOf(loadExample('project-portfolio').definition);
const scorecard = subjectsOf(loadExample('tertial-scorecard').definition);
const monthly = subjectsOf(loadExample('helse-nord-ikt').definition);

describe('short forms with numbers', () => {
  it('are one word where the report has them so', () => {
    expect(joinParted(['his', '2'], portfolio)).toEqual(['his2']);
    expect(joinParted(['microsoft', '365'], portfolio)).toEqual(['m365']);
  });

  it('stay two where the report has two', () => {
    expect(joinParted(['microsoft', '365'], monthly)).toEqual(['microsoft', '365']);
    expect(joinParted(['fase', '2'], portfolio)).toEqual(['fase', '2']);
  });

  it('are two words where the report has a word that begins so beside the number', () => {
    expect(splitNumbered(['win10'], scorecard)).toEqual(['windows', '10']);
    expect(splitNumbered(['his2', 'xy9'], portfolio)).toEqual(['his2', 'xy9']);
  });
});

describe('words that mean the same', () => {
  it('are found in two words, in the end of a compound, and across languages', () => {
    expect(readIn('helse-nord-ikt', 'trend in answer time')).toMatchObject({
      intent: 'history',
      target: { row: 'answered-1min' },
    });
    expect(readIn('helse-nord-ikt', 'credit limit')).toMatchObject({
      intent: 'status',
      target: { item: 'liquidity' },
    });
    expect(readIn('requirements', 'medical equipment')).toMatchObject({ target: { row: 'r64' } });
    expect(readIn('helse-nord-ikt', 'ukehvilen')).toMatchObject({ target: { row: 'weekly-rest' } });
  });

  it('do not join words that only stand beside each other', () => {
    expect(readIn('helse-nord-ikt', 'gi meg kun de røde')).toMatchObject({ intent: 'deviations' });
  });
});

describe('shares', () => {
  it('are those of what begins as they do', () => {
    expect(readIn('helse-nord-ikt', 'koss har telefondelen gått sidan november')).toMatchObject({
      intent: 'history',
      target: { row: 'phone-share' },
    });
  });
});

describe('letters that a keyboard has not, in a compound', () => {
  it('do not matter', () => {
    expect(readIn('helse-nord-ikt', 'sykefravaersprosenten')).toMatchObject({
      target: { item: 'sick-leave' },
    });
  });
});

it('does not take the end of a word for a word', () => {
  // "investeringer" ends so.
  expect(readIn('helse-nord-ikt', 'hvor mange ringer inn').intent).toBe('unknown');
});
