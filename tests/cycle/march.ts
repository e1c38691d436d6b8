import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Typed, typedTexts } from '../../cli/demo/typed-texts.ts';
import type { Person } from '../../cycle/ports/people-store.ts';
import type { Turn } from '../../cycle/turn.ts';
import { parseAnswersFile } from '../../report/answer/answers-file-schema.ts';
import { parseDefinition } from '../../report/definition/parse-definition.ts';

/** A file of the example. */
export const read = (file: string) =>
  readFileSync(new URL(`../../examples/helse-nord-ikt/${file}`, import.meta.url), 'utf8');

const { members } = z
  .object({ members: z.array(z.object({ aadObjectId: z.string(), name: z.string(), email: z.string() })) })
  .parse(JSON.parse(read('team.json')));

/** Everybody in the example, by first name. */
export const everybody = members.map(({ email }) => firstName(email));

/** The moments of March 2024, from a calendar on the wall: Easter Monday is 1 April. */
export const moments = {
  before: '2024-03-31T22:00:00Z',
  opens: '2024-04-02T06:00:00Z',
  reminder: '2024-04-11T07:00:00Z',
  deadline: '2024-04-12T10:00:00Z',
};

export const march = { report: 'helse-nord-ikt', period: '2024-03' };

/** The leadership channel, as a place where somebody writes. */
export const channel: Turn['place'] = {
  type: 'channel',
  conversationId: '19:leaders',
  teamId: 'team',
  name: 'Ledergruppen',
};

/** Who answers for what, by first name. */
export const ownerOf: Readonly<Record<string, string>> = {
  economy: 'olav',
  services: 'tone',
  portfolio: 'per',
  hr: 'hanne',
  deviations: 'kjell',
  assessment: 'dag',
};

/** What a section's owner types. */
export function answers(section: string): Typed {
  const parsed = parseDefinition(read('definition.yaml'));
  if (!parsed.ok) throw new Error('The example does not load');
  const file = parseAnswersFile(read('answers-2024-03.yaml'), parsed.definition);
  if (!file.ok) throw new Error('The example answers do not load');
  return typedTexts(file.file.sections[section] ?? {});
}

export function person(name: string): Person {
  const found = members.find(({ email }) => firstName(email) === name);
  if (found === undefined) throw new Error(`${name} is not in the team`);
  return {
    id: found.aadObjectId,
    teamsId: `29:${name}`,
    email: found.email,
    name: found.name,
    tenantId: 'tenant',
    serviceUrl: 'https://smba.example/emea/',
    conversationId: `a:${name}`,
    reach: 'ok',
  };
}

function firstName(email: string): string {
  return email.split('.')[0] ?? email;
}
