import { parseArgs } from 'node:util';
import type { Figure } from './figure.ts';
import { programme } from './programme.ts';

const names = Object.keys(programme);
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const wanted = (values.only ?? names).flatMap((name) => name.split(','));
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. --only takes ${names.join(', ')}.`);
  process.exit(2);
}

const figures: Figure[] = [];
for (const name of wanted) {
  for (const figure of (await programme[name]?.()) ?? []) {
    console.log(JSON.stringify(figure));
    figures.push(figure);
  }
}

console.log();
for (const { name, value, unit, floor, ratio, mark, holds } of figures) {
  const measured = `${value.toPrecision(3)} ${unit} / ${floor.toPrecision(3)} ${unit}`;
  console.log(`${holds ? 'holds' : 'FAILS'}  ${ratio.toFixed(2)}x of at most ${mark}x  ${measured}  ${name}`);
}
process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1;
