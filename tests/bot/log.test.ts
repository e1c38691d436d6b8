import { expect, test } from 'vitest';
import { createLog } from '../../bot/log/create-log.ts';
import { turnScope } from '../../bot/log/turn-scope.ts';
import { StorageError } from '../../cycle/errors.ts';

function capture() {
  const lines: string[] = [];
  return { log: createLog('info', { write: (line) => lines.push(line) }), lines };
}

test('a line is one JSON object with level, time, event and details', () => {
  const { log, lines } = capture();
  log.info('sent', { count: 2 });
  expect(lines[0]).toMatch(
    /^\{"level":"info","time":"\d{4}-\d\d-\d\dT[\d:.]+Z","count":2,"event":"sent"\}\n$/,
  );
});

test('lines of one request carry its correlation id, also after waiting', async () => {
  const { log, lines } = capture();
  await turnScope.run({ correlationId: 'c1' }, async () => {
    await Promise.resolve();
    log.info('inside');
  });
  log.info('outside');
  const ids = lines.map((line) => (JSON.parse(line) as { correlationId?: string }).correlationId);
  expect(ids).toEqual(['c1', undefined]);
});

const failures: readonly [string, () => unknown][] = [
  ['a plain error', () => new Error('Hanne skrev: for lavt')],
  [
    'an error of JSON, which quotes its input',
    () => {
      try {
        JSON.parse('Hanne skrev: for lavt');
      } catch (error) {
        return error;
      }
    },
  ],
  ['a text', () => 'Hanne skrev: for lavt'],
  ['an error with fields', () => Object.assign(new Error('x'), { answer: 'for lavt' })],
  ['a cause', () => new Error('x', { cause: new Error('Hanne skrev: for lavt') })],
];

test.each(failures)('%s: nothing of its words is in the log', (_, failure) => {
  const { log, lines } = capture();
  log.error('failed', failure());
  expect(lines.join('')).not.toMatch(/Hanne|lavt/);
  expect(lines).toHaveLength(1);
});

test('coded errors keep what helps: name, code, message, cause', () => {
  const { log, lines } = capture();
  const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  log.error('failed', new StorageError('unreachable', 'The store did not answer', { cause }));
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    error: {
      name: 'StorageError',
      code: 'unreachable',
      message: 'The store did not answer',
      cause: { code: 'ECONNREFUSED' },
    },
  });
});
