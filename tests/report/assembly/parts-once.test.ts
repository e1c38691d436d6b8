import { expect, it } from 'vitest';
import type { AnsweredSection } from '../../../report/answer/section-record.ts';
import { assembleParts } from '../../../report/assembly/assemble-parts.ts';
import { partsOnce } from '../../../report/assembly/parts-once.ts';
import { answeredRecords, definition, march, plan } from '../form/march.ts';

const answered = answeredRecords();
const records = new Map(answered);
const scope = { definition, plan, period: march, language: 'nb' as const, records };
const parts = (changes: Partial<Parameters<typeof partsOnce>[0]> = {}) => partsOnce({ ...scope, ...changes });

/** HR's answer with a colour that somebody overrode. */
function overridden(): ReadonlyMap<string, AnsweredSection> {
  const hr = answered.get('hr')!;
  const leave = hr.answers['sick-leave']!;
  const override = { colour: 'red', reason: 'Streik', by: 'id-of-kari', role: 'coordinator' } as const;
  const answers = { ...hr.answers, 'sick-leave': { ...leave, overrides: { total: override } } };
  return new Map([...answered, ['hr', { ...hr, answers }]]);
}

it('assembles once what stands as it stood', () => {
  const first = parts();
  expect(parts({ records: new Map(answered) })).toBe(first);
});

it.each([
  ['a record', { records: new Map([...answered, ['hr', { ...answered.get('hr')! }]]) }],
  ['one record less', { records: new Map([...answered].filter(([id]) => id !== 'hr')) }],
  ['the definition', { definition: { ...definition } }],
  ['the plan', { plan: undefined }],
  ['the language', { language: 'en' as const }],
])('assembles anew where %s is another', (_, changes) => {
  const first = parts();
  const anew = parts(changes);
  expect(anew).not.toBe(first);
  expect(anew).toEqual(assembleParts({ ...scope, ...changes }));
  expect(parts()).toEqual(assembleParts(scope));
});

it('says a name to those alone who may know it', () => {
  const over = overridden();
  const named = (name: string | undefined) =>
    JSON.stringify(parts({ records: over, authorName: () => name }));
  expect(named('Kari Nordmann')).toContain('Kari Nordmann');
  expect(named(undefined)).not.toContain('Kari Nordmann');
  expect(JSON.stringify(parts({ records: over }))).not.toContain('Kari Nordmann');
  expect(named('Kari Hansen')).toContain('Kari Hansen');
});

it('shares a report among readers who are told the same', () => {
  const over = overridden();
  const first = parts({ records: over, authorName: () => 'Kari' });
  expect(parts({ records: over, authorName: (section) => (section === 'hr' ? 'Kari' : 'Ola') })).toBe(first);
});

it('forgets the reports that were used longest ago', () => {
  const first = parts();
  for (let other = 0; other < 8; other += 1) parts({ definition: { ...definition } });
  expect(parts()).not.toBe(first);
});

it('does not hold a report that is larger than all that is held', () => {
  const [section] = definition.sections;
  const large = { ...definition, sections: Array.from({ length: 2_001 }, () => section!) };
  const empty = new Map<string, AnsweredSection>();
  expect(parts({ definition: large, records: empty })).not.toBe(parts({ definition: large, records: empty }));
});
