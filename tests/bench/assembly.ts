import { assemble } from '../../report/assembly/assemble.ts';
import type { Definition } from '../../report/definition/definition-schema.ts';
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { fastestOfBoth } from './fastest.ts';
import { type Figure, figureOf } from './figure.ts';

const few = 1_000;
const many = 10_000;

/** Assembling must be linear: ten times the sections may take at most twelve times as long. */
export function assembly(): Figure {
  const thousand = reportOf(few);
  const tenThousand = reportOf(many);
  const { one, other } = fastestOfBoth(thousand, tenThousand, 5);
  return figureOf({
    name: 'assemble 10 000 sections against 1 000',
    value: other,
    unit: 'ms',
    floor: one,
    mark: 12,
  });
}

function reportOf(count: number): () => unknown {
  const definition = definitionOf(count);
  const period = parsePeriod('2024-03');
  if (period === undefined) throw new Error('No such period');
  const records = new Map(
    definition.sections.map(({ id, items }, index) => [
      id,
      {
        version: 1,
        savedAt: '2024-04-09T06:42:00.000Z',
        past: { '2024-02': { [items[0]?.id ?? '']: { share: '67', cases: '100' } } },
        answers: {
          [items[0]?.id ?? '']: {
            state: 'answered' as const,
            cells: { share: String(60 + (index % 20)), cases: String(index) },
            comment: 'Flere saker enn ventet, men færre folk på vakt.',
          },
        },
      },
    ]),
  );
  const input = {
    definition,
    period,
    language: 'nb' as const,
    now: new Date('2024-04-12T08:00:00Z'),
    records,
    state: 'collecting' as const,
    publication: 0,
  };
  return () => assemble(input);
}

/** One section as people write it, so many times over. */
function definitionOf(count: number): Definition {
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
people: { coordinators: [kari@example.no] }
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
    items: [{ ...item, id: `item-${index}` }],
  }));
  return { ...parsed.definition, sections };
}
