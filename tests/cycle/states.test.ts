import { describe, expect, it } from 'vitest';
import { noticeIn } from './cards.ts';
import { channel, march, person } from './march.ts';
import { newPlay } from './play.ts';
import { approved, publish, stateOf } from './publication.ts';

describe('the states', () => {
  it('leave a line of audit for each move: who, when, from, to and why', async () => {
    const play = await approved();
    const at = '2024-04-15T09:00:00Z';
    play.setClock(at);
    await play.press('kari', publish);
    await play.press('kari', { type: 'lock', ...march });
    expect(noticeIn(await play.write('kari', 'gjenåpne')).title).toContain('hvorfor');
    expect(await stateOf(play)).toBe('locked');
    await play.write('kari', 'gjenåpne feil i lisenskostnadene');
    expect(await stateOf(play)).toBe('published');
    const audit = (await play.cycle.reports.readAudit(march)).map(({ by, action, from, to, reason }) => [
      by === person('kari').id ? 'kari' : by === 'calendar' ? by : 'owner',
      action,
      from,
      to,
      reason,
    ]);
    expect(audit).toEqual([
      ['calendar', 'open', undefined, 'open', undefined],
      ['owner', 'answer', 'open', 'collecting', undefined],
      ['kari', 'approve', 'collecting', 'approved', undefined],
      ['kari', 'publish', 'approved', 'published', undefined],
      ['kari', 'lock', 'published', 'locked', undefined],
      ['kari', 'reopen', 'locked', 'published', 'feil i lisenskostnadene'],
    ]);
    const last = (await play.cycle.reports.readAudit(march)).at(-1);
    expect(last?.at).toBe('2024-04-15T09:00:00.000Z');
  });

  it('refuse what does not come next, and change nothing', async () => {
    const play = await newPlay();
    await play.tick();
    await play.write('kari', 'bruk denne kanalen', channel);
    expect(noticeIn(await play.press('kari', { type: 'lock', ...march })).text).toContain(
      'kan dette ikke gjøres',
    );
    expect(noticeIn(await play.write('kari', 'gjenåpne fordi')).text).toContain('kan dette ikke gjøres');
    expect(await stateOf(play)).toBe('open');
    expect(await play.cycle.reports.readAudit(march)).toHaveLength(1);
  });

  it('refuse everything but reopening after the lock, reminders too', async () => {
    const play = await approved();
    await play.press('kari', publish);
    await play.press('kari', { type: 'lock', ...march });
    for (const type of ['approve', 'publish', 'lock', 'remind-now'] as const) {
      const { send } = await play.press('kari', { type, ...march });
      expect(JSON.stringify(send), type).toMatch(/kan dette ikke gjøres|må godkjennes/u);
    }
    expect(await stateOf(play)).toBe('locked');
  });
});
