import { expect, it } from 'vitest';
import { rowName } from '../../../storage/entity/entity.ts';
import { deliveryKeys } from '../../../storage/keys/delivery-keys.ts';

const nameOf = (key: string) => rowName({ partitionKey: 'report', rowKey: deliveryKeys.delivery(key) });

it('names a delivery without the address of its recipient', () => {
  const name = nameOf('prompt|hr|hanne.hr@example.no');
  expect(name).toContain('prompt');
  expect(name).not.toMatch(/hanne|example/);
});

it('names every other row whole', () => {
  expect(nameOf('report|0001|000')).toContain('0001');
});
