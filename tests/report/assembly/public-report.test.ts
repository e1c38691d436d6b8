import { describe, expect, test } from 'vitest';
import { assemble } from '../../../report/assembly/assemble.ts';
import { publicReport } from '../../../report/assembly/public-report.ts';
import type { Report } from '../../../report/assembly/report.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import { visibleReport } from '../../../report/questions/visible-report.ts';
import { answeredRecords, definition, march, plan } from '../form/march.ts';

/** The example with some sections confidential, and one director who is named for none of them. */
function hiding(...hidden: readonly string[]): Definition {
  const sections = definition.sections.map((section) =>
    hidden.includes(section.id) ? { ...section, confidential: { to: [] } } : section,
  );
  return { ...definition, sections };
}

function reportOf(used: Definition): Report {
  return assemble({
    definition: used,
    plan,
    period: march,
    language: 'nb',
    now: new Date('2024-04-12T10:00:00Z'),
    records: answeredRecords(),
    state: 'approved',
    publication: 1,
  });
}

const director = 'siri.styreleder@example.no';

describe('the report that everybody in a channel may see', () => {
  test('is the whole where nothing is confidential', () => {
    const whole = reportOf(definition);
    expect(publicReport(whole, definition)).toEqual(whole);
  });

  test.each([[['hr']], [['assessment']], [['assessment', 'hr', 'economy']]])(
    'is what somebody sees who may see none of %j, in content and in colour',
    (hidden) => {
      const used = hiding(...hidden);
      const report = reportOf(used);
      const open = publicReport(report, used);
      expect(open).toEqual(visibleReport(report, used, director));
      expect(open.sections.map(({ id }) => id)).toEqual(
        definition.sections.map(({ id }) => id).filter((id) => !hidden.includes(id)),
      );
      expect(open.changes.filter(({ section }) => hidden.includes(section))).toEqual([]);
    },
  );

  test('has the worst colour of what is left when the assessment is hidden', () => {
    const used = hiding('assessment');
    const report = reportOf(used);
    expect(report.overall).toMatchObject({ colour: 'yellow', decidedBy: 'person' });
    // Services, HR and the deviations are red in March.
    expect(publicReport(report, used).overall).toMatchObject({ colour: 'red', decidedBy: 'roll-up' });
    expect(publicReport(report, used).overall.reason).toMatch(/^Rød: /);
  });

  test('takes no other assessment for the hidden one', () => {
    const used = hiding('assessment');
    const sections = used.sections.map((section) =>
      section.id === 'portfolio' ? { ...section, opens: { after: ['hr'] } } : section,
    );
    const waiting = { ...used, sections };
    const report = reportOf(waiting);
    expect(publicReport(report, waiting).overall).toMatchObject({ colour: 'red', decidedBy: 'roll-up' });
    expect(visibleReport(report, waiting, director).overall).toEqual(publicReport(report, waiting).overall);
  });
});
