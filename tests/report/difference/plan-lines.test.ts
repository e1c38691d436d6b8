import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { planLines } from '../../../report/difference/plan-lines.ts';
import { parsePlan } from '../../../report/plan/parse-plan.ts';

const text = (file: string): string => readFileSync(`examples/helse-nord-ikt/${file}`, 'utf8');

function definition(): Definition {
  const parsed = parseDefinition(text('definition.yaml'));
  if (!parsed.ok) throw new Error('The example does not load');
  return parsed.definition;
}

function plans(yaml: string) {
  const parsed = parsePlan(yaml, definition());
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return new Map([[parsed.plan.year, parsed.plan]]);
}

const plan = text('plan-2024.yaml');
const newer = plan.replace('version: 1', 'version: 2');
const none = new Map<number, never>();

function lines(before: ReturnType<typeof plans>, after: ReturnType<typeof plans>): readonly string[] {
  return planLines(before, after, definition(), 'nb').map((line) => line.text);
}

describe('the difference between two versions of a plan', () => {
  it('is nothing for the same plan', () => {
    expect(lines(plans(plan), plans(plan))).toEqual([]);
  });

  it('names the item, the line, the measure and both numbers', () => {
    const changed = newer.replace('annualBudget: { sla: 427286', 'annualBudget: { sla: 430000');
    expect(lines(plans(plan), plans(changed))).toEqual([
      'Planen for 2024 går fra versjon 1 til 2: ett tall er endret, i «Resultatrapport».',
      'I «Resultatrapport» › «SLA (tjenesteavtaler)»: årsbudsjettet er endret fra 427\u00a0286 til 430\u00a0000.',
    ]);
  });

  it('names the period of a number that holds in one, and tells what is new and what is gone', () => {
    const changed = newer
      .replace('"2024-03": { sla: 35593, projects: 14189,', '"2024-03": { projects: 14200,')
      .replace('annualBudget: { capital: 146000, expense', 'annualBudget: { expense');
    const told = planLines(plans(plan), plans(changed), definition(), 'nb');
    expect(told.map(({ type }) => type)).toEqual(['changed', 'changed', 'removed', 'removed']);
    expect(told[1]?.text).toContain('budsjettet for mars 2024 er endret fra 14\u00a0189 til 14\u00a0200.');
    expect(told[2]?.text).toContain('budsjettet for mars 2024 er fjernet. Før: 35\u00a0593.');
    expect(told[3]?.text).toContain('årsbudsjettet er fjernet. Før: 146\u00a0000.');
    const back = planLines(plans(changed), plans(plan), definition(), 'nb');
    expect(back.map(({ type }) => type)).toEqual(['changed', 'added', 'changed', 'added']);
    expect(back.at(-1)?.text).toContain('årsbudsjettet er satt til 146\u00a0000.');
  });

  it('tells the first numbers and counts the rest', () => {
    const changed = newer.replaceAll(/(sla|projects|recharged|staff): (\d+)/g, '$1: 1$2');
    const told = lines(plans(plan), plans(changed));
    expect(told[0]).toBe('Planen for 2024 går fra versjon 1 til 2: 12 tall er endret, i «Resultatrapport».');
    expect(told).toHaveLength(7);
    expect(told.at(-1)).toBe('7 tall til er endret i planen.');
  });

  it('says that a year has got a plan, or has one no longer', () => {
    expect(lines(none, plans(plan))).toEqual(['Ny plan for 2024, versjon 1.']);
    expect(lines(plans(plan), none)).toEqual(['Planen for 2024 er ikke med lenger.']);
  });
});
