import { expect, test } from 'vitest';
import { findFindings } from '../../../../report/checks/index.ts';
import { oppdragsdokument } from '../../../fixtures/documents/oppdragsdokument-2023-t1.ts';
import { briefly } from './briefly.ts';

test('of the requirements only the one promised for after it was due is asked about', () => {
  expect(findFindings(oppdragsdokument).map(briefly)).toEqual(['late-promises krav/44: mai 2023']);
});
