import type { Message } from '../../report/conversation/message.ts';
import type { Cycle } from '../cycle.ts';
import type { Person } from '../ports/people-store.ts';
import { onceSaved } from '../record/once-saved.ts';
import type { Saved } from '../record/save-answers.ts';
import type { TurnResult } from '../turn.ts';
import { busy } from './busy.ts';
import { gone } from './gone.ts';
import { stopped } from './stopped.ts';

type Done = Extract<Saved<Message>, { outcome: 'saved' | 'unchanged' }>;

/** Goes on once answers are stored; where they are not, the answer says why. */
export async function whenSaved(
  cycle: Cycle,
  { actor, section }: { readonly actor: Person; readonly section: string },
  saved: Saved<Message>,
  goOn: (done: Done) => Promise<TurnResult>,
): Promise<TurnResult> {
  switch (saved.outcome) {
    case 'missing':
      return gone(cycle, actor, section);
    case 'busy':
      return busy(cycle, actor);
    case 'stopped':
      return stopped(saved.stop);
    case 'saved':
    case 'unchanged':
      return onceSaved(() => goOn(saved));
  }
}
