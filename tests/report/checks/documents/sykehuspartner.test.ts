import { expect, test } from 'vitest';
import { findFindings } from '../../../../report/checks/index.ts';
import { sykehuspartner } from '../../../fixtures/documents/sykehuspartner-2019-t1.ts';
import { briefly } from './briefly.ts';

test('the real defects of the tertial report are found, and nothing else', () => {
  expect(findFindings(sykehuspartner).map(briefly).sort()).toEqual(
    [
      // The cost lines of April are actual less budget, unlike the rest of the table.
      'variances okonomi/samlet-april: +3 mill. kr',
      // The same heading as STIM's table, the opposite sign.
      'variances isop/okonomi: +2,2 mill. kr',
      // -20 and +26 do not explain +14.
      'sums okonomi/regnskap-tertial/driftsinntekter: 14 mill. kr',
      // 7,0 to 5,7 %.
      'prose situasjon/tekst: 0,5 %',
      'two-claims organisasjon/sykefravaer: 1,3 %',
      // -16 against 11.
      'prose situasjon/tekst: 25 MNOK',
      // 1 141 so far this year; 1 138 is April's.
      'prose maal/lonn: 1 138',
      // 65 in the table of investments, 65,6 in the programme's own.
      'two-values stim/okonomi/investering: 65,6 mill. kr',
      // Line 509: every other sum is in MNOK.
      'unit-slips okonomi/prognose: 90 MOK',
      'two-wholes maalekort/kommentar: syv av ti helseforetak',
      'period-names personvern/neste: Neste rapporteringsperiode (april)',
      'stale-dates tilgang/neste: 4. april',
      'stale-dates maal/kvalitet: høsten 2018',
      'template-text okonomi/forsyning: kommer torsdag',
      'status-text sikkerhet/maal/avvik: Kari Nordmann/Ola',
      'empty-headings plattform/vurdering: «Risiko»',
      'empty-headings risiko/vurdering: «Interessentinvolvering», «Kostnad», «Omfang», «Risiko»',
      'empty-headings personvern/vurdering: «Risiko»',
      'repeated-text tilgang/vurdering: Arbeidet med å gi gevinstene eiere i linjen går videre sammen med lederne der.',
    ].sort(),
  );
});
