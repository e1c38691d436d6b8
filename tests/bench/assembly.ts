import { assemble } from '../../report/assembly/assemble.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { largeReport } from '../support/large-report.ts';
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
  const definition = largeReport(count);
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
    state: 'collecting' as const,
    publication: 0,
  };
  // Read anew, or what was computed last time would be remembered.
  const readAnew = () =>
    new Map([...records].map(([id, record]) => [id, { ...record, past: { ...record.past } }]));
  return () => assemble({ ...input, records: readAnew() });
}
