import { expect, test } from 'vitest';
import { findFindings } from '../../../../report/checks/index.ts';
import { helseNordIkt } from '../../../fixtures/documents/helse-nord-ikt-2024-03.ts';
import { briefly } from './briefly.ts';

test('of the monthly report the calls that are called stable and the figures of another chapter are asked about', () => {
  expect(findFindings(helseNordIkt).map(briefly)).toEqual([
    // Line 219: the first of three captions in chapter 5.
    'chapter-numbers hr/figurer: Figur 6.1',
    'prose tjenester/brukerstotte: Antall henvendelser er stabilt',
  ]);
});
