import { expect, it } from 'vitest';
import { assembleSection } from '../../../report/assembly/assemble-section.ts';
import { sectionOnce } from '../../../report/assembly/section-once.ts';
import { reportInput } from '../../../report/checks/of-report/report-input.ts';
import { answeredRecords, definition, march, marchDefinition, plan } from '../form/march.ts';

const records = answeredRecords();
const scope = { definition, plan, period: march, language: 'nb' as const, records };
const hr = definition.sections.find(({ id }) => id === 'hr')!;
const record = records.get('hr')!;
const withHr = (changes: Partial<typeof record>) => new Map([...records, ['hr', { ...record, ...changes }]]);

it('assembles a section once, also where another section is another', () => {
  const first = sectionOnce(hr, scope);
  const others = new Map([...records, ['economy', { ...records.get('economy')! }]]);
  expect(sectionOnce(hr, { ...scope, records: others })).toBe(first);
});

it.each([
  ['record', { records: withHr({ version: 9 }) }],
  ['past', { records: withHr({ past: {} }) }],
  ['plan', { plan: undefined }],
  ['language', { language: 'en' as const }],
  ['definition', { definition: marchDefinition() }],
])('assembles anew where the %s is another', (_, changes) => {
  const first = sectionOnce(hr, scope);
  const anew = sectionOnce(hr, { ...scope, ...changes });
  expect(anew).not.toBe(first);
  expect(anew).toEqual(assembleSection(hr, { ...scope, ...changes }));
  expect(sectionOnce(hr, scope)).toBe(first);
});

it('gives each reader the names that they may know', () => {
  const answer = record.answers['breaches']!;
  const override = {
    colour: 'yellow',
    reason: 'Tiltak virker',
    by: 'id-of-kari',
    role: 'coordinator',
  } as const;
  const answers = { ...record.answers, breaches: { ...answer, overrides: { total: override } } };
  const over = withHr({ answers });
  const seen = (name: string | undefined) =>
    JSON.stringify(sectionOnce(hr, { ...scope, records: over, authorName: () => name }));
  expect(seen('Kari Nordmann')).toContain('Kari Nordmann');
  expect(seen(undefined)).not.toContain('Kari Nordmann');
});

it('takes what is to be checked anew from a section that has changed', () => {
  const checked = (of: typeof records) => {
    const sections = definition.sections.map((section) => sectionOnce(section, { ...scope, records: of }));
    return reportInput({
      report: { period: march, language: 'nb', sections },
      definition,
      plan,
      records: of,
    });
  };
  const comment = 'Et helt annet ord: ombrekking.';
  const answers = { ...record.answers, breaches: { ...record.answers['breaches']!, comment } };
  const [before, after, again] = [checked(records), checked(withHr({ answers })), checked(records)];
  const texts = (input: typeof before) => input?.passages.map(({ text }) => text) ?? [];
  expect(texts(before)).not.toContain(comment);
  expect(texts(after)).toContain(comment);
  expect(again).toEqual(before);
});
