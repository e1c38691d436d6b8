import type { Definition } from '../../../report/definition/definition-schema.ts';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';

const perLeader = 100;

/**
 * A monthly report in which each of `count` sections has twelve items and an owner of its own, a leader for each hundred of them or as many as are said,
 * and a last section that opens when the others are in. March 2024: opens 2 April, reminds 4 April, is due 8 April, and
 * escalates on 9 April.
 */
export function manyOwners(count: number, ownersPerLeader = perLeader): Definition {
  const texts = Array.from(
    { length: 11 },
    (_, at) => `      - { id: text-${at}, kind: narrative, title: Tekst }`,
  );
  const parsed = parseDefinition(`
schema: 1
id: many-owners
version: 1
organisation: Måleforetaket
title: Virksomhetsrapport
languages: [nb]
timeZone: Europe/Oslo
cadence: monthly
calendar:
  holidays: "NO"
  opens: { workday: 1, time: "08:00" }
  deadline: { workday: 5, time: "12:00" }
  reminders: [{ workday: 3, time: "09:00" }]
  escalation: [{ after: 1, time: "09:00" }]
  overview: "off"
people: { coordinators: [kari@example.no], directors: [dag@example.no] }
sections:
  - id: section
    title: Seksjon
    owner: eier@example.no
    leader: leder@example.no
    items:
      - id: figure
        kind: indicators
        title: Nøkkeltall
        rows: [{ id: cases, label: Saker, unit: count, direction: lower }]
${texts.join('\n')}
  - id: assessment
    title: Vurdering
    owner: dag@example.no
    opens: { after: others }
    items: [{ id: overall, kind: narrative, title: Samlet }]
`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { definition } = parsed;
  const [section, last] = definition.sections;
  if (section === undefined || last === undefined) throw new Error('Not a definition');
  const sections = Array.from({ length: count }, (_, at) => ({
    ...section,
    id: `section-${at}`,
    owner: ownerAt(at),
    leader: leaderAt(Math.floor(at / ownersPerLeader)),
    items: section.items.map((item) => ({ ...item, id: `${item.id}-${at}` })),
  }));
  return { ...definition, sections: [...sections, last] };
}

/** The address of a section's owner. @example ownerAt(7) //=> 'owner-7@example.no' */
export function ownerAt(section: number): string {
  return `owner-${section}@example.no`;
}

/** The address of one of the leaders. @example leaderAt(0) //=> 'leader-0@example.no' */
export function leaderAt(leader: number): string {
  return `leader-${leader}@example.no`;
}

/** Everybody that a definition asks or tells of something. */
export function addressesIn({ people, sections }: Definition): readonly string[] {
  const named = sections.flatMap(({ owner, leader }) => (leader === undefined ? [owner] : [owner, leader]));
  return [...new Set([...people.coordinators, ...people.directors, ...named])];
}
