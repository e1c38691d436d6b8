import { describe, expect, it } from 'vitest';
import { askedItem } from '../../../report/form/asked-items.ts';
import { overridable } from '../../../report/form/overridable.ts';
import { readForm } from '../../../report/form/read-form.ts';
import { readOverride } from '../../../report/form/read-override.ts';
import { shownText } from '../../../report/form/shown-text.ts';
import { parsePeriod } from '../../../report/period/period.ts';
import { loadExample } from '../../examples/load-example.ts';

const { definition, plan, answers } = loadExample('tertial-scorecard');
const given = answers.sections['malekort']!['economy']!;

function scopeOf(stored: Parameters<typeof readForm>[0]['record']['answers'] = {}) {
  return {
    definition,
    plan,
    period: parsePeriod('2019-T1')!,
    section: 'malekort',
    email: 'stein.styring@example.no',
    language: 'nb',
    record: { version: 1, answers: stored, past: {} },
  } as const;
}

function read(changes: Record<string, string> = {}) {
  const typed = Object.entries({ ...given.cells, ...changes }).map(
    ([cell, text]) => [`economy/${cell}`, text] as const,
  );
  return readForm({
    ...scopeOf(),
    inputs: { ...Object.fromEntries(typed), 'economy/comment': given.comment ?? '' },
  });
}

const stored = () => {
  const reading = read();
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.answers;
};

describe('a form of a scorecard', () => {
  it('takes an inequality where no exact figure is known, and shows it again as it is', () => {
    const cells = stored()['economy']!.cells;
    expect(cells['contract-costs.estimate']).toBe('>30');
    expect(cells['administration.estimate']).toBe('<=15');
    const item = definition.sections[0]!.items.find(({ id }) => id === 'economy')!;
    const asked = askedItem(scopeOf(stored()), item);
    const field = asked.fields.find(({ id }) => id === 'contract-costs.estimate')!;
    expect(shownText(asked, field)).toBe('>30');
    const again = read({ 'contract-costs.estimate': shownText(asked, field) });
    expect(again.ok && again.answers['economy']?.cells['contract-costs.estimate']).toBe('>30');
  });

  it('refuses a wrong unit, and a colour that is not chosen, at their fields', () => {
    const reading = read({ 'contract-costs.period': '26 dager', 'result.period.colour': '' });
    expect(Object.keys(reading.ok ? {} : reading.problems).sort()).toEqual([
      'economy/contract-costs.period',
      'economy/result.period.colour',
    ]);
  });
});

describe('an override in a scorecard', () => {
  const role = () => 'section-owner' as const;

  it('is of one figure of a row', () => {
    const keys = overridable(scopeOf(stored())).map(({ key }) => key);
    expect(keys).toContain('economy/payroll-cost');
    expect(keys).toContain('economy/payroll-cost.yearToDate');
    expect(new Set(keys).size).toBe(keys.length);
    const texts = { figure: 'economy/payroll-cost.yearToDate', colour: 'red', reason: 'Stiger hver måned' };
    const reading = readOverride({ ...scopeOf(stored()), texts, by: 'id', roleFor: role });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const after = overridable(scopeOf(reading.answers)).filter(({ cell }) => cell.id === 'payroll-cost');
    expect(after.map(({ status }) => status.colour)).toEqual(['green', 'red', 'green']);
    // The colour that the rule gives takes it away again.
    const back = { ...texts, colour: 'green', reason: '' };
    const undone = readOverride({ ...scopeOf(reading.answers), texts: back, by: 'id', roleFor: role });
    expect(undone.ok && undone.answers['economy']?.overrides).toBeUndefined();
  });
});
