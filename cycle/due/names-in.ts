import type { Names } from '../../report/conversation/person-name.ts';
import type { Directory } from './directory.ts';

/** A round of sending has one directory and many messages. */
const made = new WeakMap<Directory, Names>();

/** The names in a directory, by e-mail address. */
export function namesIn(directory: Directory): Names {
  const known = made.get(directory);
  if (known !== undefined) return known;
  const names = new Map([...directory].map(([email, { name }]) => [email, name]));
  made.set(directory, names);
  return names;
}
