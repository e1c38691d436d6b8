import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../local/store/store.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'local-store-'));
const message = (id: string, text: string) => ({
  kind: 'message' as const,
  message: {
    id,
    conversationId: 'a:1',
    from: 'bot',
    sentAt: '2024-04-09T06:31:00.000Z',
    revision: 1,
    text,
    attachments: [],
    suggestions: [],
    mentionsBot: false,
  },
});

it('continues where the last run stopped, with the newest of everything', () => {
  const dataDir = folder();
  const first = openStore(dataDir);
  first.save({ kind: 'conversation', conversation: { id: 'a:1', personal: 'p' } });
  first.save(message('5', 'før'));
  first.save(message('7', 'neste'));
  first.save(message('5', 'etter'));
  first.save({ kind: 'app', who: 'p', app: 'blocked', announced: true });
  first.save({ kind: 'read', who: 'p', conversationId: 'a:1', upTo: '5' });
  const second = openStore(dataDir);
  expect(second.conversation('a:1')).toEqual({ id: 'a:1', personal: 'p' });
  expect(second.messages('a:1').map(({ text }) => text)).toEqual(['etter', 'neste']);
  expect(second.app('p')).toEqual({ app: 'blocked', announced: true });
  expect(second.readUpTo('p', 'a:1')).toBe('5');
  expect(Number(second.nextId(new Date(3)))).toBe(8);
});

it('leaves out a last line that a kill cut off, and keeps the file in order', () => {
  const dataDir = folder();
  openStore(dataDir).save(message('5', 'hel'));
  appendFileSync(join(dataDir, 'teams.jsonl'), '{"kind":"message","mess');
  const store = openStore(dataDir);
  expect(store.messages('a:1')).toHaveLength(1);
  store.save(message('6', 'ny'));
  expect(openStore(dataDir).messages('a:1')).toHaveLength(2);
});

it('says which line it cannot read', () => {
  const dataDir = folder();
  openStore(dataDir).save(message('5', 'hel'));
  appendFileSync(join(dataDir, 'teams.jsonl'), '{"kind":"other"}\n');
  expect(() => openStore(dataDir)).toThrow('teams.jsonl:2 cannot be read');
  expect(readFileSync(join(dataDir, 'teams.jsonl'), 'utf8')).toContain('other');
});

it('gives ids that rise even within one millisecond', () => {
  const store = openStore(undefined);
  const now = new Date('2024-04-09T06:31:00Z');
  const ids = [store.nextId(now), store.nextId(now), store.nextId(new Date(0))];
  expect(ids).toEqual(['1712644260000', '1712644260001', '1712644260002']);
});
