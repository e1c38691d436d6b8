const endings = [
  'enes',
  'anes',
  'ene',
  'ane',
  'ens',
  'ets',
  'ers',
  'ar',
  'er',
  'en',
  'et',
  'ne',
  'es',
  'e',
  'a',
  'n',
  's',
];

/**
 * Takes off the ending that a Norwegian or English noun is inflected with, so that forms of one word are the same.
 * @example stemOf('sykefraværet') //=> 'sykefravær'
 */
export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  const ending = endings.find(
    (candidate) => lower.endsWith(candidate) && lower.length - candidate.length >= 4,
  );
  return ending === undefined ? lower : lower.slice(0, -ending.length);
}
