import { outOfLine } from '../pace/out-of-line.ts';
import type { Messenger } from '../ports/messenger.ts';
import type { Pace } from '../ports/pace.ts';

/** A messenger for what goes out by itself: the first message has its place in the line, each further one waits for its own. */
export function pacedMessenger(messenger: Messenger, pace: Pace | undefined, thread: string): Messenger {
  if (pace === undefined) return messenger;
  let sent = 0;
  const turn = async (): Promise<boolean> => {
    sent += 1;
    if (sent > 1 && !(await pace.turn(thread))) return false;
    return pace.leave();
  };
  return {
    partsOf: (message) => messenger.partsOf(message),
    send: async (to, message) => ((await turn()) ? messenger.send(to, message, { paced: true }) : outOfLine),
    update: async (to, post, message) =>
      (await turn()) ? messenger.update(to, post, message, { paced: true }) : outOfLine,
  };
}
