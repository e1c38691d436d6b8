import { assembly } from './assembly.ts';
import type { Figure } from './figure.ts';
import { rendering } from './rendering.ts';

const programme: readonly (() => Figure)[] = [assembly, rendering];

const figures = programme.map((measure) => {
  const figure = measure();
  console.log(JSON.stringify(figure));
  return figure;
});

console.log();
for (const { name, value, unit, floor, ratio, mark, holds } of figures) {
  const measured = `${value.toPrecision(3)} ${unit} / ${floor.toPrecision(3)} ${unit}`;
  console.log(`${holds ? 'holds' : 'FAILS'}  ${ratio.toFixed(2)}x of at most ${mark}x  ${measured}  ${name}`);
}
process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1;
