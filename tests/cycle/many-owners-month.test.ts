import { beforeAll, describe, expect, it } from 'vitest';
import type { Definition } from '../../report/definition/definition-schema.ts';
import { manyOwners } from '../bench/due/many-owners.ts';
import { type Piece, playMonth } from '../bench/due/play-month.ts';

/** A definition that counts how often anything of any of its sections is looked at. */
function counting(owners: number): { readonly definition: Definition; readonly looked: () => number } {
  let looks = 0;
  const definition = manyOwners(owners, ownersPerLeader);
  const sections = definition.sections.map(
    (section) =>
      new Proxy(section, {
        get: (target, name): unknown => {
          looks += 1;
          return Reflect.get(target, name);
        },
      }),
  );
  return { definition: { ...definition, sections }, looked: () => looks };
}

const few = 40;
const ownersPerLeader = 2;
const times = 8;

describe('the background of a month', () => {
  const pieces = new Map<string, { readonly less: Piece; readonly more: Piece }>();

  beforeAll(async () => {
    const play = async (owners: number) => {
      const { definition, looked } = counting(owners);
      return playMonth(owners, definition, looked);
    };
    const less = await play(few);
    const more = await play(few * times);
    less.forEach((piece, at) => {
      const other = more[at];
      if (other !== undefined) pieces.set(piece.name, { less: piece, more: other });
    });
  });

  const named = (name: string) => {
    const found = pieces.get(name);
    if (found === undefined) throw new Error(`No ${name}`);
    return found;
  };
  const calls = ({ calls: made }: Piece, name: string) => made[name] ?? 0;

  // A message that looked at everybody's sections would look 64 times as often.
  it.each(['first cards', 'nothing to do', 'reminders', 'escalations', 'after one answer'])(
    'looks at each section as often, however many others there are: %s',
    (name) => {
      const { less, more } = named(name);
      expect(less.looks).toBeGreaterThan(few);
      expect(more.looks / less.looks).toBeLessThan(times * 1.3);
    },
  );

  it('reaches everybody once', () => {
    // One owner has never been met.
    for (const { less, more } of [named('first cards'), named('reminders')])
      expect([less.sent, more.sent]).toEqual([few - 1, few * times - 1]);
  });

  it('reads the period once for a round, and its people once for a round that sends', () => {
    for (const { more } of [named('first cards'), named('reminders'), named('escalations')]) {
      expect(calls(more, 'reports.readPeriod')).toBe(1);
      expect(calls(more, 'people.listPeople')).toBeLessThanOrEqual(1);
    }
  });

  it('asks for nothing that grows in a round with nothing to do, though a card waits for somebody never met', () => {
    const { less, more } = named('nothing to do');
    expect(more.calls).toEqual(less.calls);
    expect(more.calls).toEqual({
      'reports.listPeriods': 1,
      'reports.readPeriod': 1,
      'people.listStandings': 1,
      // What has been sent is not among them.
      'deliveries.list open': 1,
      'people.listFollows': 1,
    });
  });

  it('looks through all that was sent once after a start', () => {
    const { more } = named('first round after a start');
    expect(more.sent).toBe(0);
    expect(more.calls).toEqual({
      'reports.listPeriods': 1,
      'reports.readPeriod': 1,
      'people.listStandings': 1,
      'people.listPeople': 1,
      'deliveries.list': 1,
      'deliveries.list open': 1,
      'people.listFollows': 1,
    });
  });

  it('reads what was sent once for all leaders', () => {
    const { less, more } = named('escalations');
    expect(calls(more, 'deliveries.list')).toBe(calls(less, 'deliveries.list'));
  });
});
