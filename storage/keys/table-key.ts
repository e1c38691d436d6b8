/** A partition or row key in the alphabet that every table service accepts. Made only by `joinKey` and `keyRange`. */
export type TableKey = string & { readonly tableKey: unique symbol };

/** Azure Tables allows 1 KiB a key, and stores keys as UTF-16. */
const longestKey = 512;

const safeKey = /^[-0-9A-Za-z!.:_~=|}]*$/;

function isTableKey(text: string): text is TableKey {
  return text.length <= longestKey && safeKey.test(text);
}

/**
 * Marks a text as a key. Throws when it has other characters than encoded keys have, or is longer than 1 KiB.
 * @example toTableKey('current|period') //=> 'current|period'
 */
export function toTableKey(text: string): TableKey {
  if (!isTableKey(text)) throw new RangeError(`Not a table key (${text.length} characters)`);
  return text;
}
