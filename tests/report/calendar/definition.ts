import type { Definition } from '../../../report/definition/definition-schema.ts';

/** The parts of a definition that the calendar reads, as in the Helse Nord IKT example; `change` replaces some. */
export function definitionWith(change: Partial<Definition> = {}): Definition {
  return {
    schema: 1,
    id: 'test',
    version: 1,
    organisation: 'Test',
    title: 'Test',
    languages: ['nb'],
    timeZone: 'Europe/Oslo',
    cadence: 'monthly',
    calendar: {
      holidays: 'NO',
      closedDays: [],
      opens: { workday: 1, time: '08:00' },
      deadline: { workday: 9, time: '12:00' },
      reminders: [{ workday: 8, time: '09:00' }],
      escalation: [],
      overview: 'off',
      rosterCheck: 'off',
      workingHours: { from: '08:00', to: '16:00' },
    },
    people: { coordinators: ['kari@example.no'], directors: [], administrators: [] },
    sections: [
      { id: 'hr', title: 'HR', aliases: [], owner: 'hanne@example.no', deputies: [], items: [] },
      {
        id: 'assessment',
        title: 'Vurdering',
        aliases: [],
        owner: 'dag@example.no',
        deputies: [],
        deadline: { workday: 10, time: '12:00' },
        items: [],
      },
    ],
    ...change,
  };
}
