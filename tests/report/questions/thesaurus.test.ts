import { describe, expect, it } from 'vitest';
import { compoundAlike } from '../../../report/questions/compound-alike.ts';
import { joinParted } from '../../../report/questions/join-parted.ts';
import { subjectsOf } from '../../../report/questions/subjects-of.ts';
import { thesaurus } from '../../../report/questions/thesaurus.ts';
import { loadExample } from '../../examples/load-example.ts';
import { readIn } from './read-in.ts';

const requirements = subjectsOf(loadExample('requirements').definition);
const scorecard = subjectsOf(loadExample('tertial-scorecard').definition);

describe('the thesaurus', () => {
  it('has at least two words in each group, none twice in it, and no group twice', () => {
    for (const words of thesaurus()) expect(new Set(words).size).toBeGreaterThan(1);
    const groups = thesaurus().map((words) => [...words].sort().join(' '));
    expect(groups.length).toBeGreaterThan(200);
    expect(new Set(groups).size).toBe(groups.length);
  });

  it('finds in one language what a report names in another', () => {
    expect(readIn('project-portfolio', 'kor mykje er løyvt til M365')).toMatchObject({
      target: { section: 'board', item: 'granted', row: 'm365' },
    });
    expect(readIn('helse-nord-ikt', 'personnel costs')).toMatchObject({ target: { row: 'staff' } });
  });
});

describe('two words', () => {
  it('are a compound of the report whose parts mean the same', () => {
    expect(compoundAlike('fulltime', 'culture', requirements)).toBe('heltidskultur');
    expect(compoundAlike('culture', 'fulltime', requirements)).toBeUndefined();
    expect(compoundAlike('fulltime', 'patients', requirements)).toBeUndefined();
    expect(joinParted(['full', 'time', 'culture'], requirements)).toEqual(['heltidskultur']);
    expect(readIn('requirements', 'full-time culture')).toMatchObject({
      intent: 'status',
      target: { row: 'r42' },
    });
  });

  it('stay two where the report has them so, or where the first carries nothing', () => {
    expect(joinParted(['sick', 'leave'], scorecard)).toEqual(['sick', 'leave']);
    expect(joinParted(['over', 'time'], scorecard)).toEqual(['over', 'time']);
  });
});
