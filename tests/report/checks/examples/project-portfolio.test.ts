import { expect, test } from 'vitest';
import { parseDefinition } from '../../../../report/definition/parse-definition.ts';
import { exampleText } from '../../../examples/load-example.ts';
import { found } from './found.ts';

test('the project reports: what the document has wrong and the product can still have wrong', () => {
  // The document's total of the accounts (112 681 where the phases come to 118 312) is computed here, so it cannot be
  // wrong; its second line of one name is another row, and its template's empty rows are not typed.
  expect(found('project-portfolio')).toEqual([
    // Green, while phase 1 cost 47 224 of the 37 080 that were granted for it. In all 118 312 of 277 017 are spent.
    'colour dis/dis/economy: 10 144 tusen kr',
    // Not delivered by 11 March 2024. The third milestone is as late, and is red.
    'late-milestones forms/forms-milestones/4: 2023-08-31 gul',
    'late-milestones forms/forms-milestones/5: 2023-12-31 gul',
    // The phase ended before the year began.
    'time-spans forms/digital-forms/duration: 2023-11-01',
  ]);
});

const yaml = exampleText('project-portfolio', 'definition.yaml');

test.each([
  ['budget: granted', 'budget: grant', /dis-economy.*“grant”.*granted, accounted, forecast, deviation/],
  ['expected: [forecast, accounted]', 'expected: [forecasts]', /“forecasts”/],
  ['item: dis-economy, budget', 'item: dis-risks, budget', /dis-risks/],
  ['item: dis-economy, budget', 'item: dis-eccnomy, budget', /dis-economy/],
])('a table that a colour cannot be held against is refused: %s as %s', (right, wrong, message) => {
  const read = parseDefinition(yaml.replace(right, wrong));
  expect(read.ok ? [] : read.problems.map(({ message: said }) => said)).toContainEqual(
    expect.stringMatching(message),
  );
});
