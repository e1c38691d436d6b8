import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { card } from './echo-bot.ts';
import { ingrid, type Rig, startRig } from './rig.ts';

let rig: Rig;
const last = async (id: string) => (await rig.messages(id)).at(-1)!;

beforeEach(async () => {
  rig = await startRig({ LOCAL_INVOKE_TIMEOUT_MS: '300' });
});
afterEach(() => rig.stop());

async function formOf(person: typeof ingrid) {
  await rig.post('install', { who: person.aadObjectId });
  await rig.post('messages', { as: person.aadObjectId, text: 'skjema' });
  const conversationId = await rig.personal(person);
  return { conversationId, activityId: (await last(conversationId)).id, as: person.aadObjectId };
}

const submit = {
  type: 'Action.Execute',
  verb: 'submit',
  title: 'Lever',
  data: { form: 'sick-leave', sick: 'old' },
};

describe('a press on Action.Execute', () => {
  it('is an invoke with the inputs laid over the data, and its card replaces the card', async () => {
    const form = await formOf(ingrid);
    const result = await rig.post('actions', { ...form, action: submit, inputs: { sick: '5,9' } });
    expect(result.body).toMatchObject({ outcome: 'card', attempts: 1 });
    expect(rig.bot.received.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: form.activityId,
      value: {
        trigger: 'manual',
        action: {
          type: 'Action.Execute',
          verb: 'submit',
          title: 'Lever',
          data: { form: 'sick-leave', sick: '5,9' },
        },
      },
    });
    const message = await last(form.conversationId);
    expect(message.id).toBe(form.activityId);
    expect(message.attachments).toHaveLength(1);
    expect(JSON.stringify(message.attachments)).toContain('er levert');
    // Replaced by the answer, not edited by the bot.
    expect(message.editedAt).toBeUndefined();
  });

  it('can be answered with a message, and the card stays', async () => {
    const form = await formOf(ingrid);
    const before = await last(form.conversationId);
    const result = await rig.post('actions', { ...form, action: { ...submit, verb: 'say' } });
    expect(result.body).toMatchObject({ outcome: 'message', attempts: 1, message: 'Notert.' });
    expect(await last(form.conversationId)).toEqual(before);
  });

  it('tells of an error answer, an HTTP error and an answer that is no answer', async () => {
    const form = await formOf(ingrid);
    const press = () => rig.post('actions', { ...form, action: submit });
    rig.bot.onInvoke = () => ({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { message: 'Nei' },
    });
    expect((await press()).body).toMatchObject({
      outcome: 'error',
      reason: 'refused',
      status: 400,
      message: 'Nei',
    });
    rig.bot.onInvoke = () => 'ikke et svar';
    expect((await press()).body).toMatchObject({ outcome: 'error', reason: 'refused' });
    rig.bot.status = 501;
    expect((await press()).body).toMatchObject({ outcome: 'error', reason: 'refused', status: 501 });
  });

  it('is sent once more with a new id when no answer comes in time', async () => {
    const form = await formOf(ingrid);
    const ids: string[] = [];
    rig.bot.onInvoke = async (activity) => {
      ids.push(activity.id);
      if (ids.length === 1) await new Promise((resolve) => setTimeout(resolve, 900));
      return card({ type: 'AdaptiveCard', version: '1.5', body: [] });
    };
    expect((await rig.post('actions', { ...form, action: submit })).body).toMatchObject({
      outcome: 'card',
      attempts: 2,
    });
    expect(new Set(ids).size).toBe(2);
  });

  it('gives up after the second, and when nobody listens', async () => {
    const form = await formOf(ingrid);
    rig.bot.onInvoke = () => new Promise((resolve) => setTimeout(() => resolve({}), 1_500));
    const slow = await rig.post('actions', { ...form, action: submit });
    expect(slow.body).toMatchObject({ outcome: 'error', reason: 'timeout', attempts: 2 });
    await rig.bot.stop();
    const gone = await rig.post('actions', { ...form, action: submit });
    expect(gone.body).toMatchObject({ outcome: 'error', reason: 'unreachable', attempts: 1 });
  });

  it('on a message that is not there is a 404', async () => {
    const form = await formOf(ingrid);
    expect((await rig.post('actions', { ...form, activityId: '1', action: submit })).status).toBe(404);
  });
});

describe('a press on Action.Submit', () => {
  it('is a message without text, with the data as its value', async () => {
    const form = await formOf(ingrid);
    const press = {
      ...form,
      action: { ...submit, type: 'Action.Submit' },
      inputs: { sick: '5,9' },
      via: 'submit',
    };
    expect((await rig.post('actions', press)).body).toMatchObject({ outcome: 'none', attempts: 1 });
    const got = rig.bot.received.at(-1)!;
    expect(got).toMatchObject({
      type: 'message',
      replyToId: form.activityId,
      value: { form: 'sick-leave', sick: '5,9' },
    });
    expect(got.text).toBeUndefined();
    expect(await last(form.conversationId)).toMatchObject({
      id: form.activityId,
      revision: 2,
    });
    expect((await last(form.conversationId)).editedAt).toBeDefined();
  });
});
