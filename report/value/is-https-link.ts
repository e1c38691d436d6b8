/**
 * Tells whether a text is a whole https address and nothing else, without a user name in it.
 * @example isHttpsLink('https://example.no/sak/12') //=> true
 */
export function isHttpsLink(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}
