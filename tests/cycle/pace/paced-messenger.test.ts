import { expect, it } from 'vitest';
import { pacedMessenger } from '../../../cycle/due/paced-messenger.ts';
import type { Messenger, Recipient } from '../../../cycle/ports/messenger.ts';
import type { Pace } from '../../../cycle/ports/pace.ts';
import type { Message } from '../../../report/conversation/message.ts';
import { people } from '../../support/counted-cycle.ts';

const message = { type: 'notice', language: 'nb' } as Message;
const to: Recipient = { type: 'person', person: people.owner };

function recorded(grants: boolean, leaves = true) {
  const calls: string[] = [];
  const pace: Pace = {
    turn: async () => {
      calls.push('turn');
      return grants;
    },
    leave: async () => {
      calls.push('leave');
      return leaves;
    },
    leaveAgain: async () => true,
    giveBack: () => {},
    answer: async () => true,
    heard: async () => {},
    storeNow: async () => 0,
  };
  const messenger: Messenger = {
    partsOf: (one) => [one],
    send: async (_to, _message, options) => {
      calls.push(options?.paced === true ? 'send' : 'send unpaced');
      return { outcome: 'sent', conversationId: 'c', activityId: 'a' };
    },
    update: async () => {
      calls.push('update');
      return { outcome: 'sent', conversationId: 'c', activityId: 'a' };
    },
  };
  return { calls, messenger: pacedMessenger(messenger, pace, 'thread') };
}

it('passes the gate just before each request; the first message has had its turn', async () => {
  const { calls, messenger } = recorded(true);
  await messenger.send(to, message);
  await messenger.send(to, message);
  await messenger.update(to, { conversationId: 'c', activityId: 'a' }, message);
  expect(calls).toEqual(['leave', 'send', 'turn', 'leave', 'send', 'turn', 'leave', 'update']);
});

it('sends nothing, and counts nothing at the gate, without a turn', async () => {
  const { calls, messenger } = recorded(false);
  await messenger.send(to, message);
  expect(await messenger.send(to, message)).toMatchObject({ outcome: 'retry' });
  expect(calls).toEqual(['leave', 'send', 'turn']);
});

it('sends nothing where Teams has asked for silence since the turn, and it is tried again', async () => {
  const { calls, messenger } = recorded(true, false);
  expect(await messenger.send(to, message)).toMatchObject({ outcome: 'retry', problem: 'out-of-line' });
  expect(calls).toEqual(['leave']);
});
