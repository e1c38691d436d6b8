import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { armFailpoint, failpoint, failpoints } from '../../cycle/failpoints.ts';

const root = new URL('../../', import.meta.url);

/** Every call in the code, by name. */
const placed = ['bot', 'cycle', 'storage'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'failpoints.ts')
    .flatMap((file) => {
      const text = readFileSync(new URL(`${folder}/${file}`, root), 'utf8');
      return [...text.matchAll(/failpoint\('([a-z-]+)'\)/g)].map(([, name = '']) => name);
    }),
);

afterEach(() => armFailpoint(undefined, () => {}));

describe('failpoints', () => {
  it('stand once each in the code, every one that is listed', () => {
    expect(placed.toSorted()).toEqual(failpoints.toSorted());
  });

  it('do nothing until armed, and stop at the n-th passing of their own place alone', () => {
    let stops = 0;
    failpoint('before-claim');
    armFailpoint({ name: 'before-claim', passing: 2 }, () => {
      stops += 1;
    });
    failpoint('before-claim');
    failpoint('before-version');
    expect(stops).toBe(0);
    failpoint('before-claim');
    failpoint('before-claim');
    expect(stops).toBe(1);
  });
});
