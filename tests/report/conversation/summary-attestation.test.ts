import { expect, test } from 'vitest';
import { assemble } from '../../../report/assembly/assemble.ts';
import { buildSummary } from '../../../report/conversation/build-summary.ts';
import { accepted, answeredRecords, definition, march, plan, typedInputs } from '../form/march.ts';

const comment = 'Risikovurderingen er ikke oppdatert. Det gjøres i april.';

test('a red attestation stands in the post with its reason and its comment, each once', () => {
  const records = new Map(answeredRecords());
  const hr = records.get('hr')!;
  const inputs = { ...typedInputs('hr'), 'hse-system/answer': 'no', 'hse-system/comment': comment };
  records.set('hr', { ...hr, answers: accepted('hr', inputs) });
  const report = assemble({
    definition,
    plan,
    period: march,
    language: 'nb',
    now: new Date('2024-04-10T08:00:00Z'),
    state: 'collecting',
    publication: 1,
    records,
  });
  const { sections } = buildSummary({ report, definition, language: 'nb' });
  const section = sections.find(({ id }) => id === 'hr');
  expect(section?.deviations.at(-1)).toMatchObject({
    label: 'HMS-systemet',
    status: { colour: 'red', reason: 'Ikke bekreftet.' },
  });
  expect(section?.comments.at(-1)).toEqual({ label: 'HMS-systemet', text: comment });
  expect(JSON.stringify(sections)).not.toContain('Kommentaren skal');
});
