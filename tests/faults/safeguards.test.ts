import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { safeguards } from './safeguards.ts';

it.each(safeguards.map((safeguard) => [safeguard.id, safeguard] as const))(
  'the safeguard %s can still be taken out',
  (_, { edits }) => {
    for (const { file, from } of edits) {
      const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
      expect(text, file).toContain(from);
    }
  },
);
