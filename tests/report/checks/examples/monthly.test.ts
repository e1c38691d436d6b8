import { expect, test } from 'vitest';
import { found } from './found.ts';

test.each(['helse-nord-ikt', 'harbour-services'] as const)('%s is in order', (name) => {
  expect(found(name)).toEqual([]);
});
