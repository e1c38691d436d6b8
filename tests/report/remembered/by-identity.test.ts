import { expect, it } from 'vitest';
import { byIdentity } from '../../../report/remembered/by-identity.ts';
import { once } from '../../../report/remembered/once.ts';

it('makes one result for each object, also where two say the same', () => {
  let made = 0;
  const sizeOf = byIdentity((list: readonly string[]) => {
    made += 1;
    return { size: list.length };
  });
  const [one, another] = [
    ['a', 'b'],
    ['a', 'b'],
  ];
  expect(sizeOf(one)).toBe(sizeOf(one));
  expect(sizeOf(another)).not.toBe(sizeOf(one));
  expect(made).toBe(2);
});

it('remembers that there is nothing', () => {
  let made = 0;
  const nothing = byIdentity((object: { readonly known: boolean }) => {
    made += object.known ? 1 : 0;
  });
  const key = { known: true };
  nothing(key);
  nothing(key);
  const never = once(() => {
    made += 1;
  });
  never();
  never();
  expect(made).toBe(2);
});
