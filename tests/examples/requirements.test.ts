import { describe, expect, it } from 'vitest';
import { assemble } from '../../report/assembly/assemble.ts';
import type { AnsweredSection } from '../../report/answer/section-record.ts';
import { askedItems } from '../../report/form/asked-items.ts';
import { assignments } from '../../report/form/assigned.ts';
import { readForm } from '../../report/form/read-form.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { reportMarkdown } from '../../documents/report-markdown.ts';
import { parseAnswersFile } from '../../report/answer/answers-file-schema.ts';
import { readFileSync } from 'node:fs';
import { register } from '../report/requirements/register.ts';

const definition = register();
const file = parseAnswersFile(
  readFileSync(new URL('../../examples/requirements/answers-2023-T1.yaml', import.meta.url), 'utf8'),
  definition,
);
if (!file.ok) throw new Error('The answers do not load');
const { sections } = file.file;
const empty = { version: 0, answers: {}, past: {} };
const at = (text: string) => parsePeriod(text)!;

/** The answer fields that the owners are asked, over all their forms. */
function asked(period: string): readonly string[] {
  return assignments(definition, at(period)).flatMap(({ section, email }) =>
    askedItems({ definition, section, email, period: at(period), language: 'nb', record: empty }).flatMap(
      ({ fields }) => fields.filter(({ id }) => id.endsWith('.answer')).map(({ id }) => id.slice(0, -7)),
    ),
  );
}

/** What is stored when every owner gives the file's answers. */
function records(): ReadonlyMap<string, AnsweredSection> {
  const stored = new Map<string, AnsweredSection>();
  for (const { section, email } of assignments(definition, at('2023-T1'))) {
    const inputs = Object.fromEntries(
      Object.entries(sections[section] ?? {}).flatMap(([item, { cells }]) =>
        Object.entries(cells).map(([cell, text]) => [`${item}/${cell}`, text]),
      ),
    );
    const reading = readForm({
      definition,
      section,
      email,
      period: at('2023-T1'),
      language: 'nb',
      record: empty,
      inputs,
    });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    stored.set(section, { version: 1, answers: reading.answers, past: {} });
  }
  return stored;
}

const scope = {
  definition,
  language: 'nb',
  now: new Date('2023-05-10T10:00:00Z'),
  state: 'collecting',
  publication: 0,
} as const;

describe('the requirements of the first four months of 2023', () => {
  it('are each asked once, and nothing else', () => {
    expect([...asked('2023-T1')].sort()).toEqual(
      [
        'r2',
        'r11-requirements',
        'r11-board',
        'r27',
        'threat-report',
        'r32',
        'r42',
        'r43',
        'r44',
        'r45',
        'r61',
        'r62',
        'r63',
        'r64',
        'r67',
      ].sort(),
    );
  });

  it('each appear in the report with their text and answer', () => {
    const report = assemble({ ...scope, period: at('2023-T1'), records: records() });
    expect(report.missing).toEqual([]);
    const rows = report.sections.flatMap(({ items }) =>
      items.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.type === 'records' ? block.records : [])),
      ),
    );
    expect(rows).toHaveLength(15);
    expect(rows.flat()).not.toContain('Mangler svar');
    const r27 = rows.find((row) => row[1] === '27')!;
    expect(r27).toEqual([
      '4.2 Informasjonssikkerhet og personvern',
      '27',
      'Hold de lokale handlingsplanene oppdatert etter grunnprinsippene for IKT-sikkerhet, og rapporter hvordan arbeidet går.',
      'Alle',
      'Hver tertialrapport og årlig melding',
      '3. april hvert år',
      '▲ Gul',
      'Planen ble oppdatert 28. mars. To tiltak om oppfølging ute i avdelingene er flyttet til andre tertial.',
    ]);
    const markdown = reportMarkdown(report);
    const shown: boolean[] = [];
    for (const { cells } of Object.values(sections).flatMap((items) => Object.values(items)))
      for (const [cell, text] of Object.entries(cells))
        shown.push(cell.endsWith('.answer') ? markdown.includes(text.split('\n')[0] ?? '?') : true);
    expect(shown).not.toContain(false);
  });

  it('that are not answered are said to be missing', () => {
    const report = assemble({ ...scope, period: at('2023-T1'), records: new Map() });
    const cells = report.sections.flatMap(({ items }) => items.flatMap(({ cells }) => cells));
    const missing = cells.filter(({ column }) => column === 'missing').map(({ value }) => Number(value));
    expect(missing.reduce((sum, count) => sum + count, 0)).toBe(15);
  });
});

describe('another report of the same register', () => {
  it.each([
    ['2023-T2', 12],
    ['2023-T3', 10],
    ['2023', 13],
  ])('asks what is due in %s', (period, count) => {
    expect(asked(period)).toHaveLength(count);
    expect(new Set(asked(period)).size).toBe(count);
  });

  it('neither asks for nor shows an item with nothing due', () => {
    expect(assignments(definition, at('2023-T3')).flatMap(({ items }) => items)).not.toContain(
      'risk-overviews',
    );
    const report = assemble({ ...scope, period: at('2023-T3'), records: new Map() });
    expect(report.sections[0]!.items.map(({ id }) => id)).toEqual(['shared']);
    expect(report.missing.flatMap(({ items }) => items.map(({ id }) => id))).not.toContain('risk-overviews');
  });

  it('owes nothing in a month but what is for the business report', () => {
    const report = assemble({ ...scope, period: at('2023-03'), records: new Map() });
    expect(report.missing.map(({ section }) => section)).toEqual(['procurement']);
    expect(report.sections[4]!.items).toEqual([]);
  });
});

describe('an answer to a requirement', () => {
  const read = (inputs: Record<string, string>) =>
    readForm({
      definition,
      section: 'security',
      email: 'sindre.sikker@example.no',
      period: at('2023-T2'),
      language: 'nb',
      record: empty,
      inputs,
    });
  const key = (field: string) => `security-requirements/${field}`;

  it('is a text, or a word that stands for it, and comes back at its field when there is neither', () => {
    expect(read({ [key('r32.instead')]: 'not-relevant', [key('r27.instead')]: 'nil' }).ok).toBe(true);
    const reading = read({ [key('r27.answer')]: 'Planen er oppdatert.', [key('r27.colour')]: 'green' });
    expect(Object.keys(reading.ok ? {} : reading.problems)).toEqual([key('r32.answer')]);
  });

  it('wants its colour, and does not contradict itself', () => {
    const reading = read({
      [key('r27.answer')]: 'Planen er oppdatert.',
      [key('r32.answer')]: 'Vi er med.',
      [key('r32.instead')]: 'nil',
    });
    expect(Object.keys(reading.ok ? {} : reading.problems).sort()).toEqual([
      key('r27.colour'),
      key('r32.instead'),
    ]);
  });
});
