import { encodePng, type Pixel } from './encode-png.ts';
import { isInReportMark } from './report-mark.ts';

const background = [0x1f, 0x4e, 0x79] as const;
const samples = 4;

/** The two icons that Teams asks for: in colour, 192 pixels square, and an outline in white on nothing, 32 pixels. */
export function drawIcons(): { readonly color: Buffer; readonly outline: Buffer } {
  return {
    // Teams rounds the corners; the mark stays in the middle half.
    color: encodePng(192, (x, y) => overBackground(coverage(x, y, 48, 96))),
    outline: encodePng(32, (x, y) => [255, 255, 255, Math.round(255 * coverage(x, y, 4, 24))]),
  };
}

/** How much of a pixel the mark covers, when it starts `from` pixels in and is `width` wide: 0 to 1. */
function coverage(x: number, y: number, from: number, width: number): number {
  let inside = 0;
  for (let i = 0; i < samples * samples; i += 1) {
    const dx = ((i % samples) + 0.5) / samples;
    const dy = (Math.floor(i / samples) + 0.5) / samples;
    if (isInReportMark((x + dx - from) / width, (y + dy - from) / width)) inside += 1;
  }
  return inside / samples ** 2;
}

function overBackground(white: number): Pixel {
  const [red, green, blue] = background;
  const mix = (channel: number) => Math.round(channel + (255 - channel) * white);
  return [mix(red), mix(green), mix(blue), 255];
}
