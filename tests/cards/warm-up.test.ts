import { expect, it } from 'vitest';
import { templates } from '../../cards/templates.ts';
import { warmUp } from '../../cards/warm-up.ts';

it('parses each template once, and lets others in between', async () => {
  let turns = 0;
  let counting = true;
  const count = (): void => {
    turns += 1;
    if (counting) setImmediate(count);
  };
  setImmediate(count);
  await warmUp();
  counting = false;
  expect(turns).toBeGreaterThanOrEqual(Object.keys(templates).length - 1);
  for (const parse of Object.values(templates)) expect(parse()).toBe(parse());
});
