/** Names of people by e-mail address in lower case, as far as the bot has met them. */
export type Names = ReadonlyMap<string, string>;

/** @example personName('hanne.hr@example.no', names) //=> 'Hanne Hansen' */
export function personName(email: string, names: Names | undefined): string {
  return names?.get(email.toLowerCase()) ?? email;
}
