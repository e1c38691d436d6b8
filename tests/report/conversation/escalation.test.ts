import { expect, it } from 'vitest';
import type { Missing } from '../../../report/assembly/report.ts';
import { buildEscalation } from '../../../report/conversation/build-escalation.ts';
import type { Definition } from '../../../report/definition/definition-schema.ts';
import { manyOwners, ownerAt } from '../../bench/due/many-owners.ts';

/** What a coordinator is told where so many sections miss their figure. */
function escalated(
  count: number,
  as: { readonly coordinator: boolean; readonly reminded?: string } = { coordinator: true },
) {
  const definition: Definition = manyOwners(150);
  const missing = (section: string): readonly Missing[] => [
    {
      section,
      sectionTitle: section,
      items: [{ id: 'figure', title: 'Nøkkeltall', later: false }],
      owner: ownerAt(Number(section.replace('section-', ''))),
      deadline: '2024-04-08T10:00:00.000Z',
      overdue: true,
      waiting: false,
    },
  ];
  return buildEscalation({
    report: { period: '2024-03', title: 'Virksomhetsrapport mars 2024' },
    missing,
    definition,
    language: 'nb',
    now: new Date('2024-04-09T07:00:00Z'),
    sections: Array.from({ length: count }, (_, at) => ({ section: `section-${at}`, email: ownerAt(at) })),
    coordinator: as.coordinator,
    names: new Map(),
    reminded: new Map(as.reminded === undefined ? [] : [[as.reminded, new Date('2024-04-08T07:00:00Z')]]),
    unreached: () => undefined,
  });
}

it('names a hundred sections, and says how many more there are', () => {
  const { lead, lines } = escalated(140);
  expect(lines).toHaveLength(100);
  expect(lines?.at(-1)?.label).toBe('section-99');
  expect(lead).toContain('Her står de 100 første; 40 til mangler.');
});

it('names all where there are no more than that', () => {
  const { lead, lines } = escalated(100);
  expect(lines).toHaveLength(100);
  expect(lead).not.toContain('første');
});

it('tells a leader of reminders only where some have been sent', () => {
  expect(escalated(2, { coordinator: false }).lead).toContain('De er ikke levert.');
  expect(escalated(2, { coordinator: false, reminded: ownerAt(1) }).lead).toContain(
    'De er ikke levert, og påminnelser er sendt.',
  );
});
