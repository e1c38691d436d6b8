/** Above so many, one query of the whole period is less work than a row each. */
const atMost = 40;

/**
 * The sections to read one by one, each once; undefined where there are so many that the period is better read whole.
 * @example fewSections(['hr', 'hr', 'economy']) //=> ['hr', 'economy']
 */
export function fewSections(sections: Iterable<string>): readonly string[] | undefined {
  const ids = new Set(sections);
  return ids.size > atMost ? undefined : [...ids];
}
