import type { Colour } from './status.ts';

const marks: Readonly<Record<Colour, string>> = {
  green: '●',
  yellow: '▲',
  red: '■',
  discretionary: '◆',
  'no-data': '○',
  'not-applicable': '–',
};

/** The shape that goes with a colour, so that colour never carries the meaning alone. @example colourMark('yellow') //=> '▲' */
export function colourMark(colour: Colour): string {
  return marks[colour];
}
