/**
 * Finds where a text mentions somebody: the name in any case, as the picker in Teams finds it, and not inside an address.
 * @example '@rapportbot status'.split(mentionOf('Rapportbot')) //=> ['', ' status']
 */
export function mentionOf(name: string): RegExp {
  const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}_])@${literal}(?![\p{L}\p{N}_])`, 'giu');
}
