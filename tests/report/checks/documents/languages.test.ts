import { describe, expect, test } from 'vitest';
import { findFindings } from '../../../../report/checks/index.ts';
import { helseNordIkt } from '../../../fixtures/documents/helse-nord-ikt-2024-03.ts';
import { oppdragsdokument } from '../../../fixtures/documents/oppdragsdokument-2023-t1.ts';
import { styresak } from '../../../fixtures/documents/styresak-58-2024.ts';
import { sykehuspartner } from '../../../fixtures/documents/sykehuspartner-2019-t1.ts';

describe.each(['nb', 'nn', 'en'] as const)('in %s', (language) => {
  test.each([
    ['monthly report', helseNordIkt, 2],
    ['tertial report', sykehuspartner, 19],
    ['board paper', styresak, 11],
    ['requirements', oppdragsdokument, 1],
  ])('the %s gives the same questions, each a whole sentence, the surest first', (_, input, count) => {
    const found = findFindings({ ...input, language });
    expect(found).toHaveLength(count);
    for (const { message } of found) expect(message).toMatch(/^[\p{Lu}«“0-9].*[.?)]$/u);
    const order = found.map(({ confidence }) => ['sure', 'likely', 'possible'].indexOf(confidence));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});
