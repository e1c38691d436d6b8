import { beforeAll, describe, expect, it } from 'vitest';
import { parsePeriod } from '../../report/period/period.ts';
import { withAzurite } from '../storage/azure/with-azurite.ts';
import { type CountedCycle, countedCycle, delivery, people } from '../support/counted-cycle.ts';

/** February and January were imported; March is open and has one section's answers. */
describe('a question costs', () => {
  const connectionString = withAzurite();
  let counted: CountedCycle;
  beforeAll(async () => {
    counted = await countedCycle(connectionString(), 12);
    for (const [period, share] of [
      ['2024-01', '68'],
      ['2024-02', '69'],
    ] as const) {
      await counted.cycle.reports.importPeriod(
        { report: 'bench', period: parsePeriod(period)! },
        { 'section-7': { 'item-7': { state: 'answered', cells: { share, cases: '11' } } } },
      );
    }
    await counted.turn(people.owner, delivery(0));
  });

  const asked = async (text: string) => {
    const { result, requests } = await counted.turn(people.director, { type: 'text', text });
    const [message] = result.send;
    if (message?.type !== 'answer') throw new Error(`No answer: ${JSON.stringify(message)}`);
    return { answer: message.answer, requests };
  };

  it('one query for the period that is being reported', async () => {
    expect((await asked('status')).requests).toBe(1);
    expect((await asked('hva mangler?')).requests).toBe(1);
    expect((await asked('største avvik')).requests).toBe(1);
  });

  it('one for each of the two periods that it compares', async () => {
    const { answer, requests } = await asked('sammenlign kjerne7 i mars 2024 med februar 2024');
    expect(answer.table?.columns.slice(0, 2)).toEqual(['Mars 2024', 'Februar 2024']);
    expect(requests).toBe(2);
  });

  it('one for another period, and the one to find out which is being reported', async () => {
    expect((await asked('status februar 2024')).requests).toBe(2);
  });

  it('one more for the versions that there were at a date', async () => {
    const { answer, requests } = await asked('status per 8. april 2024');
    expect(answer.lead).toContain('8. april 2024');
    expect(requests).toBe(2);
  });

  it('one row of each period that a figure goes through, however long the report is', async () => {
    // Eleven periods before March; the store has two of them, and the others are looked for in vain.
    const { answer, requests } = await asked('utvikling kjerne7 siste 12 måneder');
    expect(requests).toBe(1 + 11);
    const known = answer.table?.rows
      .map(({ cells }) => cells[1])
      .filter((cell) => cell !== 'Ikke rapportert');
    expect(known).toEqual(['68\u00a0%', '69\u00a0%', '70\u00a0%']);
    // What was imported is stored as a first version, as are March's answers.
    expect(answer.cells?.map(({ period, version }) => [period, version])).toEqual([
      ['2024-01', 1],
      ['2024-02', 1],
      ['2024-03', 1],
    ]);
  });

  it('and no more of what has not been saved since the date', async () => {
    // What was imported was always there. March's versions are read once, as for any answer of then.
    const { answer, requests } = await asked('utvikling kjerne7 siste 12 måneder per 8. april 2024');
    expect(answer.lead).toContain('8. april 2024');
    expect(answer.cells?.map(({ period }) => period)).toEqual(['2024-01', '2024-02']);
    expect(requests).toBe(2 + 11);
  });
});
