/** What a number counts. Money names its scale: `nok-thousand` is the "tall i 1000 kr" of Norwegian accounts. */
export const units = [
  'count',
  'percent',
  'percentage-points',
  'days',
  'hours',
  'fte',
  'person-months',
  'score',
  'ratio',
  'nok',
  'nok-thousand',
  'nok-million',
] as const;

export type Unit = (typeof units)[number];

/** Which way is better: `none` means that a change is neither good nor bad. */
export const directions = ['higher', 'lower', 'none'] as const;

export type Direction = (typeof directions)[number];
