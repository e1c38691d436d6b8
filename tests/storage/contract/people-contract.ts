import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Channel, Follow, Person } from '../../../cycle/ports/people-store.ts';
import type { Stores } from '../../../storage/stores.ts';

const person = (id: string): Person => ({
  id,
  teamsId: `29:${id}`,
  email: 'kari@example.no',
  name: 'Kari Nordmann',
  tenantId: 't',
  serviceUrl: 'https://smba.example.no/emea/',
  reach: 'never',
});

/** What every implementation promises about people and channels. */
export function peopleContract(open: () => Stores): void {
  describe('people', () => {
    test('a person is kept, replaced and listed', async () => {
      const { people } = open();
      const id = randomUUID();
      expect(await people.readPerson(id)).toBeUndefined();
      await people.savePerson({ ...person(id), conversationId: 'c', reach: 'ok', language: 'nn' });
      expect(await people.readPerson(id)).toEqual({
        ...person(id),
        conversationId: 'c',
        reach: 'ok',
        language: 'nn',
      });
      await people.savePerson(person(id));
      expect(await people.readPerson(id)).toEqual(person(id));
      const listed = await people.listPeople();
      expect(listed.filter((each) => each.id === id)).toEqual([person(id)]);
    });

    test('what was asked last is kept for each person and conversation, and is no person', async () => {
      const { people } = open();
      const id = randomUUID();
      const asked = { texts: ['sykefravær', 'og i februar?'], at: '2024-04-12T08:00:00.000Z' };
      expect(await people.readAsked(id, 'personal')).toBeUndefined();
      await people.saveAsked(id, 'personal', { ...asked, texts: ['status'] });
      await people.saveAsked(id, 'personal', asked);
      await people.saveAsked(id, '19:a@thread.tacv2', { ...asked, texts: ['røde'] });
      expect(await people.readAsked(id, 'personal')).toEqual(asked);
      expect((await people.readAsked(id, '19:a@thread.tacv2'))?.texts).toEqual(['røde']);
      expect((await people.listPeople()).filter((each) => each.id === id)).toEqual([]);
    });

    test('a standing is written once, and replaced only by who has read the newest', async () => {
      const { people } = open();
      const email = `${randomUUID()}@example.no`;
      const mine = async () =>
        (await people.listStandings()).filter(({ standing }) => standing.email === email);
      const away = {
        email,
        spells: [{ from: '2024-04-10', until: '2024-04-15', by: 'p', at: '2024-04-09' }],
      };
      expect(await people.saveStanding(away)).toBe(true);
      expect(await people.saveStanding({ email, spells: [] })).toBe(false);
      const [read] = await mine();
      expect(read?.standing).toEqual(away);
      const left = { ...away, left: { at: '2024-04-11T06:00:00.000Z' } };
      expect(await people.saveStanding(left, read)).toBe(true);
      expect(await people.saveStanding({ email, spells: [] }, read)).toBe(false);
      expect((await mine()).map(({ standing }) => standing)).toEqual([left]);
      expect((await people.listPeople()).filter((each) => each.email === email)).toEqual([]);
    });

    test('1 100 people are listed', async () => {
      const { people } = open();
      const ids = Array.from({ length: 1100 }, () => randomUUID());
      await Promise.all(ids.map(async (id) => people.savePerson(person(id))));
      const listed = new Set((await people.listPeople()).map((each) => each.id));
      expect(ids.filter((id) => !listed.has(id))).toEqual([]);
    });

    test('what people follow is kept once, replaced by one writer, and removed', async () => {
      const { people } = open();
      const report = randomUUID();
      const kari = { report, person: 'kari', since: '2024-04-02T06:00:00.000Z', number: 0 };
      const sick: Follow = {
        ...kari,
        section: 'hr',
        item: 'sick-leave',
        row: 'kort og lang/å',
        told: 'green',
      };
      const item: Follow = { ...kari, section: 'hr', item: 'sick-leave' };
      const other: Follow = { ...kari, person: 'per', section: 'hr' };
      expect(await people.listFollows(report)).toEqual([]);
      for (const follow of [sick, item, other]) expect(await people.addFollow(follow)).toBe(true);
      expect(await people.addFollow({ ...sick, told: 'red' })).toBe(false);
      expect((await people.listFollows(report)).map(({ follow }) => follow)).toEqual([item, sick, other]);
      const [, read] = await people.listFollows(report, 'kari');
      if (read === undefined) throw new Error('Not listed');
      expect(await people.listFollows(report, 'kar')).toEqual([]);
      const next: Follow = { ...sick, owed: true };
      const results = await Promise.all([people.replaceFollow(read, next), people.replaceFollow(read, next)]);
      expect(results.toSorted()).toEqual([false, true]);
      expect((await people.listFollows(report, 'kari'))[1]?.follow).toEqual(next);
      await people.removeFollow(sick);
      await people.removeFollow(sick);
      expect((await people.listFollows(report)).map(({ follow }) => follow)).toEqual([item, other]);
      // A row made anew is another row.
      await people.addFollow(sick);
      expect(await people.replaceFollow(read, next)).toBe(false);
      expect(await people.listFollows(randomUUID())).toEqual([]);
    });

    test('a report has one channel, and a person is no channel', async () => {
      const { people } = open();
      const report = randomUUID();
      const channel: Channel = {
        report,
        conversationId: '19:a@thread.tacv2',
        teamId: '19:b',
        tenantId: 't',
        serviceUrl: 'https://smba.example.no/emea/',
        name: 'Ledergruppen',
        chosenBy: 'p',
        chosenAt: '2024-04-02T06:00:00.000Z',
      };
      expect(await people.readChannel(report)).toBeUndefined();
      await people.savePerson(person(report));
      await people.saveChannel({ ...channel, name: 'Annen' });
      await people.saveChannel(channel);
      expect(await people.readChannel(report)).toEqual(channel);
      expect(await people.readPerson(report)).toEqual(person(report));
    });
  });
}
