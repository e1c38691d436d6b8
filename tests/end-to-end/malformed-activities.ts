import { describe, expect, it } from 'vitest';
import { saidAfter } from './pressing.ts';
import type { RunningStack } from './running-stack.ts';

const march = { report: 'helse-nord-ikt', period: '2024-03' };

/** What a bot must bear at its door, for a test file that has the product running. */
export function malformedActivities(product: () => RunningStack): void {
  const versionOfHr = async () =>
    (await product().cycle.reports.readPeriod(march))?.sections.get('hr')?.record.version;

  describe('a press', () => {
    it.each([
      ['of an older release', { verb: 'unheard-of', ...march }],
      [
        'with data that does not belong',
        { verb: 'submit', ...march, section: 'hr', part: 1, version: 0, by: 'kari' },
      ],
      ['without its data', {}],
      [
        'with a version that is no number',
        { verb: 'submit', ...march, section: 'hr', part: 1, version: '0' },
      ],
    ])('%s gets a polite answer and changes nothing', async (_what, data) => {
      const before = await versionOfHr();
      const response = await product().post({
        ...(await product().activityOf('hanne')),
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', data }, trigger: 'manual' },
      });
      expect(response.status).toBe(200);
      expect(await response.text()).toMatch(/"statusCode":200/u);
      expect(await versionOfHr()).toEqual(before);
    });
  });

  describe('an activity that is none', () => {
    it.each([
      ['no JSON', '{'],
      ['nothing', ''],
      ['a list', '[]'],
      ['null', 'null'],
      ['an empty object', '{}'],
    ])('%s gets a 4xx', async (_what, body) => {
      const response = await product().post(body);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).toMatch(/"error":\{"code":"[a-z-]+","message":"[^"]{10,}"/u);
    });

    it.each([
      ['from nobody', { from: { id: '29:x' } }, 400],
      ['of another channel', { channelId: 'webchat' }, 400],
      ['with a service address of its own', { serviceUrl: 'https://evil.example/' }, 403],
      ['of an odd type', { type: 'a b' }, 400],
      ['in a conversation that is none', { conversation: 'a' }, 400],
      ['with a text that is none', { text: { a: 1 } }, 400],
    ])('%s gets a 4xx', async (_what, more, status) => {
      const message = { ...(await product().activityOf('hanne')), type: 'message', text: 'status', ...more };
      expect((await product().post(message)).status).toBe(status);
    });

    it('of five megabytes, or got instead of posted, is not taken', async () => {
      const message = {
        ...(await product().activityOf('hanne')),
        type: 'message',
        text: 'x'.repeat(5_000_000),
      };
      // The bot may hang up before the client has sent it all, and the client then sees only that.
      const status = await product()
        .post(message)
        .then(
          (response) => response.status,
          () => 413,
        );
      expect(status).toBe(413);
      expect((await product().post('', { method: 'GET', body: null })).status).toBe(405);
    });

    it('leaves the bot in order', async () => {
      const hanne = await product().player('hanne');
      expect(await saidAfter(hanne, async () => hanne.write('status'))).toContain('HR/HMS');
    });
  });
}
