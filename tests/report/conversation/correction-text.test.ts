import { expect, test } from 'vitest';
import { correctionText } from '../../../report/conversation/correction-text.ts';
import { definition, marchDefinition } from '../form/march.ts';

const at = '2024-04-16T08:02:00Z';
const said = (sections: readonly string[], late: readonly string[], known = definition) =>
  correctionText({ at, sections, late }, known, 'nb');

test('what first came after the publication is late, not corrected', () => {
  expect(said(['hr'], ['hr'])).toBe('Levert etter publisering 16. april 2024 kl.\u00a010:02: HR/HMS');
  expect(said(['economy', 'hr'], ['hr'])).toBe(
    'Levert etter publisering 16. april 2024 kl.\u00a010:02: HR/HMS\n' +
      'Rettet 16. april 2024 kl.\u00a010:02: Økonomi',
  );
});

test('a confidential section is not named', () => {
  const secret = marchDefinition((text) =>
    text.replace('  - id: hr\n', '  - id: hr\n    confidential: { to: [dag.direktor@example.no] }\n'),
  );
  expect(said(['hr'], ['hr'], secret)).toBe('Levert etter publisering 16. april 2024 kl.\u00a010:02');
  expect(said(['hr'], [], secret)).toBe('Rettet 16. april 2024 kl.\u00a010:02');
});
