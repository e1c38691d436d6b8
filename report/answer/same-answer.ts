import type { ItemAnswer } from './item-answer.ts';

/** Whether two answers say the same, so that a card sent twice makes one version. */
export function sameAnswer(a: ItemAnswer | undefined, b: ItemAnswer | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.state === b.state &&
    (a.comment ?? '') === (b.comment ?? '') &&
    (a.reason ?? '') === (b.reason ?? '') &&
    a.returned?.at === b.returned?.at &&
    a.returned?.redelivered === b.returned?.redelivered &&
    sameRecord(a.cells, b.cells, (x, y) => x === y) &&
    sameRecord(
      a.overrides ?? {},
      b.overrides ?? {},
      (x, y) => x.colour === y.colour && x.reason === y.reason && x.by === y.by && x.role === y.role,
    ) &&
    sameRecord(a.accepted ?? {}, b.accepted ?? {}, (x, y) => x.value === y.value && x.reason === y.reason)
  );
}

function sameRecord<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  same: (x: T, y: T) => boolean,
): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => {
    const x = a[key];
    const y = b[key];
    return x !== undefined && y !== undefined && same(x, y);
  });
}
