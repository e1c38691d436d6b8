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

test('an item that asks for more than a card can hold is told of', () => {
  // Three figures a row.
  expect(checkFormSize(data(20), 'nb')).toEqual([]);
  expect(checkFormSize(data(21), 'nb')).toEqual([
    {
      severity: 'warning',
      path: ['sections', 0, 'items', 0, 'id'],
      message:
        'Punktet spør etter 63 verdier i ett skjema, og et kort i Teams tar omtrent 60. Del det i flere punkter.',
    },
  ]);
  expect(checkFormSize({}, 'nb')).toEqual([]);
});
