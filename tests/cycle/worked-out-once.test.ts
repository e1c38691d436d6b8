import { expect, it } from 'vitest';
import { escalationsByReader } from '../../cycle/due/due-escalations.ts';
import { gapsOf } from '../../cycle/period/gaps-of.ts';
import type { LoadedPeriod } from '../../cycle/period/load-period.ts';
import { manyOwners, ownerAt } from '../bench/due/many-owners.ts';
import { march } from '../bench/due/submission.ts';

/** A period of three owners in which nobody has answered. */
function unanswered(): LoadedPeriod {
  const definition = manyOwners(3, 2);
  const record = { ...march, definitionVersion: 1, publication: 0, state: 'open' } as const;
  const moments = { openedAt: '2024-04-02T06:00:00.000Z', deadline: '2024-04-08T10:00:00.000Z' };
  const sections = definition.sections.map(({ id: section }) => {
    const empty = { ...march, section, version: 0, answers: {}, past: {} };
    return [section, { record: empty, etag: '0' }] as const;
  });
  const period = { record: { ...record, ...moments }, etag: '1' };
  return { key: march, definition, plan: undefined, snapshot: { period, sections: new Map(sections) } };
}

it('what is escalated is another once a step has come, of the very same period', () => {
  const loaded = unanswered();
  const readers = (moment: string) => [...escalationsByReader(loaded, new Date(moment)).keys()];
  expect(readers('2024-04-09T06:59:59Z')).toEqual([]);
  expect(readers('2024-04-09T07:00:00Z').toSorted()).toEqual([
    'kari@example.no',
    'leader-0@example.no',
    'leader-1@example.no',
  ]);
  expect(readers('2024-04-09T06:59:59Z')).toEqual([]);
});

it('gaps are said in the language of each reader, as of each moment', () => {
  const loaded = unanswered();
  const [nb, en] = [gapsOf(loaded, 'nb'), gapsOf(loaded, 'en')];
  expect([nb.title, en.title]).toEqual(['Virksomhetsrapport mars 2024', 'Virksomhetsrapport March 2024']);
  expect(gapsOf(loaded, 'nb')).toBe(nb);
  const gap = (section: string, moment: string) => nb.missingIn(section, new Date(moment))[0];
  expect(gap('section-0', '2024-04-08T10:00:00Z')).toMatchObject({ owner: ownerAt(0), overdue: false });
  expect(gap('section-0', '2024-04-08T10:00:01Z')).toMatchObject({ overdue: true });
  expect(gap('assessment', '2024-04-08T09:59:59Z')).toMatchObject({ waiting: true });
  expect(gap('assessment', '2024-04-08T10:00:00Z')).toMatchObject({ waiting: false });
  expect(gap('nothing', '2024-04-08T10:00:00Z')).toBeUndefined();
});
