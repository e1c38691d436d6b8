import { expect, test } from 'vitest';
import { checkFormSize } from '../../../report/definition/check-form-size.ts';

const data = (count: number) => ({
  cadence: 'tertial',
  sections: [
    {
      items: [
        {
          id: 'card',
          kind: 'scorecard',
          title: 'Kort',
          rows: Array.from({ length: count }, (_, index) => ({ id: `r${index}`, label: 'R', unit: 'count' })),
        },
      ],
    },
  ],
});

test('an item that is a dozen cards to fill in is told of', () => {
  // Three figures a row.
  expect(checkFormSize(data(80), 'nb')).toEqual([]);
  expect(checkFormSize(data(81), 'nb')).toEqual([
    {
      severity: 'warning',
      path: ['sections', 0, 'items', 0, 'id'],
      message:
        'Punktet spør etter 243 verdier, og mer enn 240 blir mange kort å fylle ut. Del det på flere punkter, gjerne med hver sin ansvarlige.',
    },
  ]);
  expect(checkFormSize({}, 'nb')).toEqual([]);
});
