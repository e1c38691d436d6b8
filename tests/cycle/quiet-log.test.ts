import { expect, it } from 'vitest';
import { createLog } from '../../bot/log/create-log.ts';
import { StorageError } from '../../cycle/errors.ts';
import { runDueWork } from '../../cycle/run-due-work.ts';
import { answers, channel, everybody, march, moments, ownerOf, person } from './march.ts';
import { newPlay, playOf } from './play.ts';

it('holds no answer, name or address after a whole month, faults included (O5)', async () => {
  const lines: string[] = [];
  const log = createLog('debug', { write: (line) => lines.push(line) });
  const base = await newPlay();
  const play = playOf({ ...base.cycle, log }, base.messenger, (moment) => base.setClock(moment));
  play.messenger.answer = ({ to }) =>
    to === person('kjell').email ? { outcome: 'refused', reason: 'blocked' } : undefined;
  await play.tick();
  play.messenger.answer = () => undefined;
  await play.write('kari', 'bruk denne kanalen', channel);
  await play.write('kari', 'send på nytt til de som ikke fikk den');
  play.setClock(moments.reminder);
  play.messenger.answer = ({ message }) =>
    message.type === 'reminder' ? { outcome: 'unknown', problem: 'timeout' } : undefined;
  await play.tick();
  play.messenger.answer = () => undefined;
  await play.answer(...Object.keys(ownerOf));
  // The store fails in the middle of a round, with an error that names what it was about.
  const failing = {
    ...play.cycle,
    deliveries: {
      ...play.cycle.deliveries,
      list: async () => {
        throw new StorageError('timeout', 'Reading', { cause: new Error(person('hanne').email) });
      },
    },
  };
  await runDueWork(failing);
  await play.press('kari', { type: 'approve', ...march });
  await play.press('kari', { type: 'publish', ...march });
  await play.press('kari', { type: 'lock', ...march });
  await play.write('kari', 'utsendinger');
  await play.write('lise', 'status økonomi');

  const logged = lines.join('\n').toLowerCase();
  expect(lines.length).toBeGreaterThan(10);
  expect(logged).toContain('due-work-failed');
  const texts = Object.keys(ownerOf).flatMap((section) =>
    Object.entries(answers(section))
      .filter(([, text]) => text.length >= 12)
      .map(([, text]) => text.slice(0, 40)),
  );
  expect(texts.length).toBeGreaterThan(5);
  const people = everybody.flatMap((name) => [person(name).email, person(name).name]);
  for (const secret of [...texts, ...people]) expect(logged).not.toContain(secret.toLowerCase());
});
