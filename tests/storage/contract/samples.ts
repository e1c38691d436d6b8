import { randomUUID } from 'node:crypto';
import type { Delivery } from '../../../cycle/ports/delivery-store.ts';
import type {
  AuditEntry,
  PeriodKey,
  PeriodRecord,
  SectionRecord,
  SectionVersion,
} from '../../../cycle/ports/report-store.ts';
import type { SectionAnswers } from '../../../report/answer/item-answer.ts';

/** A period of a report that no other test uses. */
export function newKey(): PeriodKey {
  return { report: `report-${randomUUID()}`, period: '2024-03' };
}

export function period(key: PeriodKey): PeriodRecord {
  return {
    ...key,
    state: 'open',
    definitionVersion: 1,
    planVersion: 2,
    openedAt: '2024-04-02T06:00:00.000Z',
    deadline: '2024-04-12T10:00:00.000Z',
    publication: 0,
  };
}

export function section(key: PeriodKey, name: string): SectionRecord {
  return {
    ...key,
    section: name,
    version: 0,
    answers: {},
    past: { '2024-02': { sla: { actual: '67' } } },
  };
}

export function audit(key: PeriodKey, action = 'open', at = '2024-04-02T06:00:00.000Z'): AuditEntry {
  return { ...key, at, by: 'calendar', action };
}

export function answers(comment: string): SectionAnswers {
  return { sla: { state: 'answered', cells: { actual: '62' }, comment } };
}

/** The version after `record`, and its row of history. */
export function nextVersion(
  record: SectionRecord,
  comment: string,
): readonly [SectionRecord, SectionVersion] {
  const next = {
    report: record.report,
    period: record.period,
    section: record.section,
    version: record.version + 1,
    answers: answers(comment),
    savedAt: '2024-04-05T08:00:00.000Z',
    savedBy: 'person-1',
  };
  return [
    { ...next, past: record.past },
    { ...next, changed: ['sla'] },
  ];
}

export function delivery(key: PeriodKey, name = 'prompt|hr|1|person-1'): Delivery {
  return {
    ...key,
    key: name,
    kind: 'prompt',
    to: 'kari@example.no',
    section: 'hr',
    state: 'pending',
    attempts: 0,
  };
}

/** Names that table services, addresses or filters stumble over. */
export const hardNames = [
  '',
  ' ',
  '/',
  '\\',
  'a/b\\c#d?e',
  '100 %',
  '%2F',
  "O'Brien' or PartitionKey ne '",
  'Økonomi og ærlig språk på Ås',
  'tab\tand\nline\u0000\u007f\u0085',
  '\ud800',
  '\udc00x',
  '😀',
  'a|b',
  'a!007C',
  '..',
  '~',
  'x'.repeat(2000),
  `${'x'.repeat(1999)}y`,
  'å'.repeat(600),
];
