import { expect, test } from 'vitest';
import { findFindings } from '../../../../report/checks/index.ts';
import { styresak } from '../../../fixtures/documents/styresak-58-2024.ts';
import { briefly } from './briefly.ts';

test('the real defects of the board paper are found, and nothing else', () => {
  expect(findFindings(styresak).map(briefly).sort()).toEqual(
    [
      // The phases come to 118 312, and 281 147 less 112 681 is not 162 835 either.
      'sums dis/okonomi/regnskapsført: 112 681 tusen kr',
      'variances dis/okonomi/Totalt: +162 835 tusen kr',
      // The first of them is phase 1.
      'repeated-labels dis/okonomi: Planlegging fase 2',
      // Phase 1 cost 47 224 of 37 080.
      'colour dis/status/okonomi: 10 144 tusen kr',
      // Line 2: a tertial ends in April, August or December.
      'period-ends sak/tittel: tertialrapport pr. mars',
      'time-spans skjema/stamdata/varighet: 2023-11-01',
      'late-milestones skjema/milepaeler/4: 2023-08-31 gul',
      'late-milestones skjema/milepaeler/5: 2023-12-31 gul',
      'empty-rows skjema/milepaeler/6: 2022-01-01',
      'empty-rows skjema/vedtak/1: 2022-01-01',
      'empty-headings vedlegg-2/okonomi: «Økonomi»',
    ].sort(),
  );
});
