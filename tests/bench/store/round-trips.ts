import { countedCycle, delivery, people } from '../../support/counted-cycle.ts';
import { type Figure, figureOf } from '../figure.ts';
import { withAzurite } from './with-azurite.ts';

const press = { report: 'bench', period: '2024-03' };

/** Requests to the table service before an answer is ready, counted where they leave the table client. */
export async function roundTrips(): Promise<readonly Figure[]> {
  return withAzurite(async (connectionString) => {
    const figures: Figure[] = [];
    for (const sections of [12, 999, 2500]) {
      const counted = await countedCycle(connectionString, sections);
      const pages = Math.ceil(sections / 1000);
      const count = (what: string, value: number, allowed: number) => {
        const name = `requests before the answer, ${sections} sections: ${what}`;
        figures.push(figureOf({ name, value, floor: allowed, unit: 'requests', mark: 1 }));
      };
      count('a form delivered', (await counted.turn(people.owner, delivery(0))).requests, 2);
      const status = await counted.turn(people.director, { type: 'text', text: 'status' });
      count('status', status.requests, pages);
      const preview = await counted.turn(people.coordinator, {
        type: 'action',
        action: { type: 'preview', ...press },
      });
      count('the report assembled for its coordinator', preview.requests, pages + 2);
    }
    return figures;
  });
}
