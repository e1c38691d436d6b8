import { createHash } from 'node:crypto';
import type { Definition } from '../../report/definition/definition-schema.ts';

/** A team of everyone whom a definition names, for a definition that comes without one. Names come from the addresses. */
export function teamOf(definition: Definition): unknown {
  const { coordinators, directors, administrators } = definition.people;
  const owners = definition.sections.flatMap((section) => [
    section.owner,
    ...section.deputies,
    ...(section.leader === undefined ? [] : [section.leader]),
    ...section.items.flatMap((item) => (item.owner === undefined ? [] : [item.owner])),
  ]);
  const emails = [...new Set([...coordinators, ...directors, ...administrators, ...owners])];
  return {
    tenantId: uuidOf('tenant'),
    team: { id: '19:team@thread.tacv2', name: definition.organisation },
    channels: [{ id: '19:leadership@thread.tacv2', name: 'Leadership' }],
    timeZone: definition.timeZone,
    members: emails.map((email) => ({
      aadObjectId: uuidOf(email),
      teamsId: `29:${uuidOf(email)}`,
      name: nameOf(email),
      email,
      title: '',
    })),
  };
}

/** `kari.controller@example.no` → `Kari Controller`. */
function nameOf(email: string): string {
  const words = (email.split('@')[0] ?? email).split(/[._-]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** The same id for the same text in every run. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
