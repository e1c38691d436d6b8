import { expect, test } from 'vitest';
import { findFindings } from '../../../../report/checks/index.ts';
import { helseNordIkt } from '../../../fixtures/documents/helse-nord-ikt-2024-03.ts';
import { briefly } from './briefly.ts';

test('of the monthly report only the calls that are called stable are asked about', () => {
  expect(findFindings(helseNordIkt).map(briefly)).toEqual([
    'prose tjenester/brukerstotte: Antall henvendelser er stabilt',
  ]);
});
