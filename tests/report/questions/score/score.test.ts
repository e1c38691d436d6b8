import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readUtterances } from './read-utterances.ts';
import { score } from './score.ts';

const folder = new URL('../tuning/', import.meta.url);

/** Another set is scored with `QUESTIONS=FILE npx vitest run --project unit tests/report/questions/score`. */
const other = process.env['QUESTIONS'];

const texts =
  other === undefined
    ? readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
    : [readFileSync(other, 'utf8')];

it('understands at least 97 % of the questions of a set', () => {
  const utterances = texts.flatMap(readUtterances);
  const { total, wrong } = score(utterances);
  const right = total - wrong.length;
  console.log([`${right} of ${total} (${((100 * right) / total).toFixed(1)} %)`, ...wrong].join('\n'));
  expect(total).toBeGreaterThan(0);
  expect(right / total).toBeGreaterThanOrEqual(0.97);
});
