import { chance } from '../../../local/headless/chance.ts';
import type { HeadlessPerson } from '../../../local/headless/headless-teams.ts';

/** Somebody who answers for one section of twelve items. */
export interface GeneratedOwner extends HeadlessPerson {
  readonly section: string;
  /** The items in the order of the definition; the first is a figure, the others are texts. */
  readonly items: readonly string[];
}

/** A made-up organisation: its definition as text, and everybody in it. */
export interface Organisation {
  readonly report: string;
  readonly definition: string;
  readonly owners: readonly GeneratedOwner[];
  readonly coordinator: HeadlessPerson;
  readonly people: readonly HeadlessPerson[];
  readonly tenantId: string;
  readonly channelId: string;
  readonly teamId: string;
}

export interface OrganisationOptions {
  readonly owners: number;
  readonly itemsPerOwner: number;
  readonly seed: number;
  /** The share of owners that cannot be reached: half of them have blocked the bot, half do not have it. */
  readonly unreachable?: number;
  /** Each owner is the deputy of the next one's section. */
  readonly deputies?: boolean;
}

const figuresPerOwner = 1;

/** Makes an organisation from a seed: one section for each owner. */
export function organisation(options: OrganisationOptions): Organisation {
  const owners = Array.from({ length: options.owners }, (_, index) => ownerOf(index, options));
  const coordinator = personOf('kari.koordinator', 0xc00);
  return {
    report: 'fault-programme',
    definition: definitionOf(owners, options.deputies === true),
    owners,
    coordinator,
    people: [...owners, coordinator],
    tenantId: '7e4a7e4a-0000-4000-8000-000000000000',
    channelId: '19:ledergruppen@thread.tacv2',
    teamId: '19:team@thread.tacv2',
  };
}

function personOf(name: string, number: number): HeadlessPerson {
  const id = `${String(number).padStart(8, '0')}-0000-4000-8000-${name.length.toString(16).padStart(12, '0')}`;
  return { id, teamsId: `29:${name}`, name, email: `${name}@example.no` };
}

function ownerOf(index: number, options: OrganisationOptions): GeneratedOwner {
  const code = index.toString(36).padStart(3, '0');
  const { seed, unreachable = 0 } = options;
  const draw = chance(seed, 'app', index);
  const app = draw < unreachable / 2 ? 'blocked' : draw < unreachable ? 'none' : undefined;
  return {
    ...personOf(`o${code}`, 0x10000 + index),
    ...(app === undefined ? {} : { app }),
    section: `s${code}`,
    items: Array.from({ length: options.itemsPerOwner }, (_, item) => `i${code}${item.toString(36)}`),
  };
}

/** As compact JSON, which is read in a tenth of the time that YAML takes; a killed bot reads it again at each start. */
function definitionOf(owners: readonly GeneratedOwner[], deputies: boolean): string {
  return JSON.stringify({
    schema: 1,
    id: 'fault-programme',
    version: 1,
    organisation: 'Prøvehelse',
    title: 'Prøverapport',
    languages: ['nb'],
    timeZone: 'Europe/Oslo',
    cadence: 'monthly',
    calendar: {
      holidays: 'NO',
      opens: { workday: 1, time: '08:00' },
      deadline: { workday: 5, time: '12:00' },
      reminders: [
        { workday: 3, time: '09:00' },
        { workday: 5, time: '09:00' },
      ],
    },
    people: { coordinators: ['kari.koordinator@example.no'] },
    sections: owners.map((owner, index) => sectionOf(owner, deputies ? owners.at(index - 1) : undefined)),
  });
}

function sectionOf({ section, email, items }: GeneratedOwner, deputy: GeneratedOwner | undefined): object {
  return {
    id: section,
    title: section.toUpperCase(),
    owner: email,
    ...(deputy === undefined ? {} : { deputies: [deputy.email] }),
    items: items.map((id, index) =>
      index < figuresPerOwner
        ? {
            id,
            kind: 'indicators',
            title: 'F',
            rows: [{ id: `${id}r`, label: 'F', unit: 'count', direction: 'lower' }],
          }
        : { id, kind: 'narrative', title: 'T' },
    ),
  };
}
