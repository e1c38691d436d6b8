import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What would make the same input give another report another time. A date from a given moment is fine. */
const impure =
  /Date\.now\(|\bDate\(\)|performance\.|Math\.random\(|randomUUID|process\.|globalThis|\bfetch\(|setTimeout|localeCompare\(|toLocale|getTimezoneOffset|\.get(FullYear|Month|Date|Day|Hours|Minutes)\(\)/;

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

it('finds what it looks for', () => {
  expect('const now = new Date();').toMatch(impure);
  expect('return performance.now();').toMatch(impure);
  expect('date.getHours()').toMatch(impure);
  expect('date.toLocaleDateString()').toMatch(impure);
  expect('new Date(text)').not.toMatch(impure);
  expect('date.getUTCHours()').not.toMatch(impure);
});

it.each(files('report'))('%s takes time, zone and chance as arguments', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(impure);
});
