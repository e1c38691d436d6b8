import * as fc from 'fast-check';

/** A value that may stand anywhere and is seldom right. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    1e308,
    true,
    [],
    {},
    '\u0000',
    '\ud800',
    'x'.repeat(40_000),
    '../../etc/passwd',
    '__proto__',
    'constructor',
    '$when',
    '${1+1}',
    "' or 1 eq 1",
    'http://127.0.0.1:1/',
    { toString: 'x' },
    Array.from({ length: 600 }, () => ({})),
    JSON.parse('{"__proto__":{"verb":"submit"}}'),
  ),
);

/** Words that the bot acts on, at places where they may matter. */
const meaningful: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    'submit',
    'draft',
    'publish',
    'approve',
    'open-form',
    'ask',
    'later',
    'use-definition',
    'zzz',
  ),
  fc.constantFrom('status', 'hjelp', 'svar s000', 'hva mangler', 'publiser', 'lås', 'definisjon', 'røde'),
  fc.constantFrom('message', 'invoke', 'installationUpdate', 'conversationUpdate', 'typing', 'event'),
  fc.constantFrom('personal', 'channel', 'groupChat'),
  fc.record({
    verb: fc.constantFrom('submit', 'draft', 'open-form', 'publish', 'override', 'later-reason', 'accept'),
    report: fc.constantFrom('fault-programme', 'x', ''),
    period: fc.constantFrom('2024-03', '2024-13', '2024-T1', 'x'),
    section: fc.constantFrom('s000', 's001', 'none'),
    part: fc.oneof(fc.integer(), fc.string()),
    version: fc.oneof(fc.nat(), fc.double()),
    'i0002/text~abcdefabcdef': odd,
  }),
);

/** Bodies for the door: shapes of anything, and valid activities with one to four places changed, dropped or doubled. */
export function mutatedActivity(valid: readonly object[]): fc.Arbitrary<string> {
  const change = fc.record({
    place: fc.nat(),
    how: fc.constantFrom('set', 'drop', 'wrap', 'double'),
    value: fc.oneof(odd, meaningful),
  });
  const mutated = fc
    .tuple(fc.constantFrom(...valid), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([activity, changes]) => {
      const copy: unknown = structuredClone(activity);
      for (const { place, how, value } of changes) mutate(copy, place, how, value);
      return JSON.stringify(copy);
    });
  const broken = fc
    .tuple(fc.constantFrom(...valid), fc.nat())
    .map(([activity, at]) => JSON.stringify(activity).slice(0, at % 2_000));
  return fc.oneof(
    { weight: 8, arbitrary: mutated },
    { weight: 1, arbitrary: fc.json({ maxDepth: 6 }) },
    { weight: 1, arbitrary: broken },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 500 }) },
  );
}

function mutate(root: unknown, place: number, how: string, value: unknown): void {
  const places: { readonly holder: Record<string, unknown>; readonly name: string }[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const name of Object.keys(node)) {
      const holder = node as Record<string, unknown>;
      places.push({ holder, name });
      visit(holder[name]);
    }
  };
  visit(root);
  const chosen = places[place % Math.max(1, places.length)];
  if (chosen === undefined) return;
  const { holder, name } = chosen;
  if (how === 'drop') delete holder[name];
  else if (how === 'wrap') holder[name] = [holder[name]];
  else if (how === 'double') holder[name] = { a: holder[name], b: structuredClone(holder[name]) };
  // The same value may be put into itself by the next change.
  else holder[name] = structuredClone(value);
}
