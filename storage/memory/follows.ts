import type { Follow, PeopleStore } from '../../cycle/ports/people-store.ts';
import { peopleKeys } from '../keys/people-keys.ts';
import { decodeRecord } from '../records/decode-record.ts';
import { encodeRecord } from '../records/encode-record.ts';
import { followSchema } from '../records/follow-schema.ts';
import { revisionOf, revisionTag } from '../records/revision-tag.ts';

type Follows = Pick<PeopleStore, 'addFollow' | 'listFollows' | 'replaceFollow' | 'removeFollow'>;

/** What people follow, in memory. */
export function memoryFollows(): Follows {
  const rows = new Map<string, { readonly text: string; readonly revision: number }>();
  // A row that was removed and made anew must not answer to an old tag.
  let revisions = 0;
  const keyOf = (follow: Parameters<Follows['removeFollow']>[0]) =>
    `${peopleKeys.followPartition(follow.report)} ${peopleKeys.follow(follow)}`;
  const put = (follow: Follow): void => {
    revisions += 1;
    const text = encodeRecord(followSchema, follow, 'A follow');
    rows.set(keyOf(follow), { text, revision: revisions });
  };
  return {
    addFollow: async (follow) => {
      if (rows.has(keyOf(follow))) return false;
      put(follow);
      return true;
    },
    listFollows: async (report, person) =>
      [...rows]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { text, revision }]) => ({
          follow: decodeRecord(followSchema, text, 'A follow'),
          etag: revisionTag(revision),
        }))
        .filter(({ follow }) => follow.report === report && (person ?? follow.person) === follow.person),
    replaceFollow: async (stored, next) => {
      if (rows.get(keyOf(next))?.revision !== revisionOf(stored.etag)) return false;
      put(next);
      return true;
    },
    removeFollow: async (follow) => {
      rows.delete(keyOf(follow));
    },
  };
}
