const itemPattern = /^[a-z0-9-]{1,60}$/;
const fieldPattern = /^[A-Za-z0-9._:-]{1,200}$/;
const tokenPattern = /^[A-Za-z0-9_-]{1,40}$/;
/** Names that could reach past an object to its prototype. */
const refused: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Gives an input's id. The token is new on each rendering, because Teams does not send an unchanged input of an updated
 * card again (msteams-docs #4863).
 * @example inputId('sick-leave', 'short', 'k3') //=> 'sick-leave/short~k3'
 */
export function inputId(item: string, field: string, token: string): string {
  return `${item}/${field}~${token}`;
}

/**
 * Gives the name in an input's id, or undefined when it is none of ours.
 * @example inputName('sick-leave/short~k3') //=> 'sick-leave/short'
 */
export function inputName(id: string): string | undefined {
  const [name = '', token, ...more] = id.split('~');
  const [item = '', field = '', ...deeper] = name.split('/');
  if (more.length > 0 || deeper.length > 0) return undefined;
  if (token !== undefined && !tokenPattern.test(token)) return undefined;
  if (!itemPattern.test(item) || !fieldPattern.test(field)) return undefined;
  return refused.has(item) || refused.has(field) || field.includes('__proto__') ? undefined : name;
}
