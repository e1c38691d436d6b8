import { describe, expect, test } from 'vitest';
import { assemble } from '../../../report/assembly/assemble.ts';
import { buildReminder } from '../../../report/conversation/build-reminder.ts';
import { answeredRecords, definition, march, marchDefinition, plan } from '../form/march.ts';

function report(without: readonly string[]) {
  return assemble({
    definition,
    plan,
    period: march,
    language: 'nb',
    now: new Date('2024-04-10T08:00:00Z'),
    state: 'collecting',
    publication: 1,
    records: answeredRecords(...without),
  });
}

function gapsOf(made: ReturnType<typeof report>) {
  const missing = (section: string) => made.missing.filter((gap) => gap.section === section);
  return { report: made, missing };
}

describe('the reminder', () => {
  const owed = [
    { section: 'economy', items: ['economy-comment', 'liquidity'] },
    { section: 'hr', items: ['breaches'] },
  ];

  test('has all that one person owes, with the form where it is asked for', () => {
    const now = new Date('2024-04-11T07:00:00Z');
    expect(
      buildReminder({ ...gapsOf(report(['hr', 'assessment'])), definition, language: 'nb', now, owed }),
    ).toEqual({
      report: 'helse-nord-ikt',
      period: '2024-03',
      reportTitle: 'Virksomhetsrapport mars 2024',
      deadline: 'Frist fredag 12. april kl.\u00a012:00',
      overdue: false,
      owed: [
        { section: 'economy', title: 'Økonomi', part: 2, items: ['Likviditet', 'Oppsummering av økonomien'] },
        { section: 'hr', title: 'HR/HMS', part: 1, items: ['AML-brudd'] },
      ],
      later: ['afternoon', 'tomorrow'],
      waiting:
        'Administrerende direktørs vurdering (dag.direktor@example.no) åpner ikke før dette er inne eller fristen er ute, og har selv frist mandag 15. april kl.\u00a012:00.',
    });
  });

  test('is overdue after the first of the deadlines, and nobody waits for the last section', () => {
    const now = new Date('2024-04-13T07:00:00Z');
    const made = report(['assessment']);
    expect(buildReminder({ ...gapsOf(made), definition, language: 'nb', now, owed })).toMatchObject({
      overdue: true,
      deadline: 'Fristen var fredag 12. april kl.\u00a012:00',
    });
    const last = buildReminder({
      ...gapsOf(made),
      definition,
      language: 'nb',
      now,
      owed: [{ section: 'assessment', items: ['overall'] }],
    });
    expect(last).toMatchObject({ deadline: 'Frist mandag 15. april kl.\u00a012:00', overdue: false });
    expect(last).not.toHaveProperty('waiting');
  });

  test('says the deadline of the whole report where it is a later one than the reader’s own, and not otherwise', () => {
    const made = report(['hr', 'assessment']);
    const waiting = (owing: string, now: string, of = definition) =>
      buildReminder({
        ...gapsOf(made),
        definition: of,
        language: 'nb',
        now: new Date(now),
        owed: [{ section: owing, items: [owing === 'hr' ? 'breaches' : 'overall'] }],
        channel: 'Ledergruppen',
      }).waiting ?? '';
    expect(waiting('hr', '2024-04-11T07:00:00Z')).toMatch(/Rapporten skal til Ledergruppen\.$/u);
    // The assessment is due on the 15th, after the report's own deadline.
    expect(waiting('assessment', '2024-04-11T07:00:00Z')).toBe('Rapporten skal til Ledergruppen.');
    const early = marchDefinition((yaml) =>
      yaml.replace(
        'owner: hanne.hr@example.no',
        'owner: hanne.hr@example.no\n    deadline: { workday: 7, time: "12:00" }',
      ),
    );
    expect(waiting('hr', '2024-04-09T07:00:00Z', early)).toContain(
      'fristen for hele rapporten er fredag 12. april',
    );
    expect(waiting('hr', '2024-04-13T07:00:00Z', early)).not.toContain('fristen for hele rapporten');
    // Who waits is told as it is: before its deadline and after.
    expect(waiting('hr', '2024-04-11T07:00:00Z')).toContain('har selv frist mandag 15. april');
    expect(waiting('hr', '2024-04-16T07:00:00Z')).toContain('hadde selv frist mandag 15. april');
  });
});
