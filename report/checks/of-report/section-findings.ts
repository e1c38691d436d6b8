import { assembleSection } from '../../assembly/assemble-section.ts';
import type { FormScope } from '../../form/form-scope.ts';
import type { KeyedFinding } from '../mark-accepted.ts';
import { reportFindings } from './report-findings.ts';

/** What the checks ask about one section by itself, as its owner can answer it. */
export function sectionFindings(scope: FormScope & { readonly now: Date }): readonly KeyedFinding[] {
  const { definition, plan, period, language, section: id, record } = scope;
  const section = definition.sections.find((candidate) => candidate.id === id);
  if (section === undefined) return [];
  const records = new Map([[id, record]]);
  const sections = [assembleSection(section, { ...scope, records })];
  return reportFindings({ report: { period, language, sections }, definition, plan, records });
}
