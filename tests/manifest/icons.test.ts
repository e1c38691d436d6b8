import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawIcons } from '../../manifest/icons/draw-icons.ts';

const file = (name: string) => new URL(`../../manifest/${name}`, import.meta.url);

/** Reads back a picture that has no filters. */
function pixelsOf(png: Buffer): { size: number; at: (x: number, y: number) => readonly number[] } {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const size = png.readUInt32BE(16);
  expect(png.readUInt32BE(20)).toBe(size);
  expect([...png.subarray(24, 26)]).toEqual([8, 6]);
  const start = png.indexOf('IDAT') + 4;
  const raw = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  return {
    size,
    at: (x, y) => {
      const offset = y * (size * 4 + 1) + 1 + x * 4;
      return [...raw.subarray(offset, offset + 4)];
    },
  };
}

test('the icons: 192 pixels in colour without holes, 32 pixels in white on nothing', () => {
  const color = pixelsOf(readFileSync(file('color.png')));
  expect(color.size).toBe(192);
  const outline = pixelsOf(readFileSync(file('outline.png')));
  expect(outline.size).toBe(32);
  const grid = (size: number) =>
    Array.from({ length: size * size }, (_, i) => [i % size, Math.floor(i / size)] as const);
  expect(grid(192).every(([x, y]) => color.at(x, y)[3] === 255)).toBe(true);
  expect(
    grid(32).every(([x, y]) =>
      outline
        .at(x, y)
        .slice(0, 3)
        .every((channel) => channel === 255),
    ),
  ).toBe(true);
  const alphas = grid(32).map(([x, y]) => outline.at(x, y)[3] ?? 0);
  expect(alphas[0]).toBe(0);
  expect(Math.max(...alphas)).toBe(255);
});

test.each(['color', 'outline'] as const)(
  'the icon %s that is kept is the one that the script draws',
  (name) => {
    const allOf = (png: Buffer) => {
      const { size, at } = pixelsOf(png);
      return Array.from({ length: size * size }, (_, i) => at(i % size, Math.floor(i / size)).join()).join(
        ' ',
      );
    };
    // Not byte for byte: versions of zlib pack differently.
    expect(allOf(readFileSync(file(`${name}.png`))) === allOf(drawIcons()[name])).toBe(true);
  },
);
