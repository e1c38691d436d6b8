import { describe, expect, test } from 'vitest';
import { assemble } from '../../../report/assembly/assemble.ts';
import { buildReminder } from '../../../report/conversation/build-reminder.ts';
import { answeredRecords, definition, march, plan } from '../form/march.ts';

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
        'Administrerende direktørs vurdering (dag.direktor@example.no) kan ikke åpne før dette er inne, og har selv frist mandag 15. april kl.\u00a012:00.',
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
});
