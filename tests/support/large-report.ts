import type { Definition } from '../../report/definition/definition-schema.ts';
import { parseDefinition } from '../../report/definition/parse-definition.ts';

/** A monthly report of `count` sections, `section-0` and on, each with one item, `item-0` and on, of two figures. */
export function largeReport(count: number): Definition {
  const parsed = parseDefinition(`
schema: 1
id: bench
version: 1
organisation: Måleforetaket
title: Virksomhetsrapport
languages: [nb]
timeZone: Europe/Oslo
cadence: monthly
calendar: { holidays: "NO", opens: { workday: 1, time: "08:00" }, deadline: { workday: 7, time: "12:00" } }
people: { coordinators: [kari@example.no], directors: [dag@example.no] }
sections:
  - id: section
    title: Seksjon
    owner: eier@example.no
    items:
      - id: item
        kind: indicators
        title: Nøkkeltall
        window: { months: 3 }
        rows:
          - { id: share, label: Andel, unit: percent, direction: higher, target: 70, status: { bands: { green: ">= 70", yellow: ">= 65 and < 70", red: "< 65" } } }
          - { id: cases, label: Saker, unit: count }
`);
  const [section] = parsed.ok ? parsed.definition.sections : [];
  const [item] = section?.items ?? [];
  if (!parsed.ok || section === undefined || item === undefined) throw new Error('Not a definition');
  const sections = Array.from({ length: count }, (_, index) => ({
    ...section,
    id: `section-${index}`,
    items: [{ ...item, id: `item-${index}`, aliases: [`kjerne${index}`] }],
  }));
  return { ...parsed.definition, sections };
}
