import { describe, expect, it } from 'vitest';
import { withAzurite } from '../storage/azure/with-azurite.ts';
import { countedCycle, delivery, people } from '../support/counted-cycle.ts';

const form = { report: 'bench', period: '2024-03' };

describe('requests to the table service', () => {
  const connectionString = withAzurite();

  // Azure Tables gives 1000 rows an answer, and a period has a row of its own beside those of its sections.
  it.each([
    { sections: 12, pages: 1 },
    { sections: 999, pages: 1 },
    { sections: 1000, pages: 2 },
  ])('are as few as there can be in a report of $sections sections', async ({ sections, pages }) => {
    const counted = await countedCycle(connectionString(), sections);

    for (const version of [0, 1]) {
      const delivered = await counted.turn(people.owner, delivery(version));
      expect(delivered.result.replace?.type).toBe('receipt');
      expect(delivered.requests).toBe(pages + 1);
    }

    const status = await counted.turn(people.director, { type: 'text', text: 'status' });
    expect(status.result.send[0]?.type).toBe('answer');
    expect(status.requests).toBe(pages);
    // What was asked is kept for the question after it, once the answer is there.
    expect(await status.after()).toBe(1);

    const preview = await counted.turn(people.coordinator, {
      type: 'action',
      action: { type: 'preview', ...form },
    });
    expect(preview.result.replace?.type).toBe('preview');
    expect(preview.requests).toBe(pages + 2);
  });

  it('of a tick with nothing to do are the list of periods, a period with its deliveries, and who follows what', async () => {
    const counted = await countedCycle(connectionString(), 13);
    await counted.tick();
    expect(await counted.tick()).toBe(4);
  });
});
