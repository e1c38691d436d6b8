import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordedAnswer } from '../recorded.ts';
import { answerText } from '../invariants/answer-invariants.ts';
import type { GeneratedOwner } from './organisation.ts';
import { press, type Pressed } from './press.ts';
import type { ReadMessage } from './read-message.ts';
import type { Rig } from './rig.ts';
import type { StandingCard } from './ledger.ts';

/** No form has more parts; a card that never comes to an end is a fault. */
const partsAtMost = 20;

/** How often a person tries, and what they wait after being told to try later. */
const triesAtMost = 6;
const pauseMs = 500;

/**
 * Answers a whole section as its owner, part by part, and writes down each attempt and what was told of it. Gives whether all
 * parts got a receipt.
 */
export async function answerSection(rig: Rig, owner: GeneratedOwner, card: StandingCard): Promise<boolean> {
  let form = card.message;
  for (let part = 0; part < partsAtMost; part += 1) {
    const receipt = await submitForm(rig, owner, card.activityId, form);
    if (receipt === undefined) return false;
    const next = nextPart(receipt, form);
    if (next === undefined) return true;
    const opened = await openForm(rig, owner, card, next);
    if (opened === undefined) return false;
    form = opened;
  }
  return false;
}

/** Presses for a form, the card's own where no other is named, again while none comes; undefined where none did. */
export async function openForm(
  rig: Rig,
  owner: GeneratedOwner,
  card: StandingCard,
  data = card.message.card.buttons.find(({ verb }) => verb === 'open-form')?.data,
): Promise<ReadMessage | undefined> {
  if (data === undefined) return undefined;
  const conversation = conversationOf(rig, owner);
  const { activityId } = card;
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const { shown } = await press(rig.door, owner, conversation, { activityId, verb: 'open-form', data });
    if (shown.type === 'card' && shown.message.kind === 'form') {
      rig.ledger.replace(conversation, activityId, shown.message);
      return shown.message;
    }
    await sleep(pauseMs);
  }
  return undefined;
}

/**
 * Hands in one form with texts of its own; undefined where no receipt came. Where the app was not reached the same is pressed
 * again; where something else was told, it is typed anew, into the form that stands there then.
 */
export async function submitForm(
  rig: Rig,
  owner: GeneratedOwner,
  activityId: string,
  form: ReadMessage,
): Promise<ReadMessage | undefined> {
  let serial = rig.ledger.nextSerial();
  let standing = form;
  for (let attempt = 0; attempt < triesAtMost; attempt += 1) {
    const shown = await submitOnce(rig, owner, activityId, standing, serial);
    if (shown.type === 'card' && shown.message.kind !== 'form') return shown.message;
    if (shown.type === 'card') standing = shown.message;
    if (shown.type !== 'nothing') serial = rig.ledger.nextSerial();
    if (shown.type === 'text') await sleep(pauseMs);
  }
  return undefined;
}

/** One press of the button that hands in, written down. */
export async function submitOnce(
  rig: Rig,
  owner: GeneratedOwner,
  activityId: string,
  form: ReadMessage,
  serial: number,
): Promise<Pressed['shown']> {
  const button = form.card.buttons.find(({ verb }) => verb === 'submit');
  if (button === undefined) throw new Error(`The card of ${owner.section} cannot be handed in`);
  const inputs = Object.fromEntries(form.card.inputs.map(({ id, name }) => [id, typed(name, serial)]));
  const sentAt = performance.now();
  const conversation = conversationOf(rig, owner);
  const { shown, tookMs } = await press(rig.door, owner, conversation, {
    activityId,
    verb: 'submit',
    data: button.data,
    inputs,
  });
  rig.ledger.answers.push({
    serial,
    conversation,
    period: form.period ?? '',
    section: owner.section,
    items: owner.items.filter((item) => form.card.inputs.some(({ name }) => name === `${item}/text`)),
    sentAt,
    toldAt: performance.now(),
    told: toldBy(shown),
    tookMs,
  });
  if (shown.type === 'card') rig.ledger.replace(conversation, activityId, shown.message);
  return shown;
}

export function conversationOf(rig: Rig, owner: GeneratedOwner): string {
  return rig.teams.conversationOf(owner);
}

/** A figure where one is asked for, and a text that names the answer; comments stay blank. */
function typed(name: string, serial: number): string {
  const [item = '', field = ''] = name.split('/');
  if (field === 'text') return answerText(serial);
  return field.startsWith(`${item}r`) ? String(serial) : '';
}

function toldBy(shown: Pressed['shown']): RecordedAnswer['told'] {
  if (shown.type === 'nothing') return 'nothing';
  if (shown.type === 'text') return shown.says === 'other' ? 'text' : shown.says;
  return shown.message.kind === 'form' ? 'form' : 'receipt';
}

/** A receipt offers to edit its own part; a button to another part leads to the next one that is not answered. */
function nextPart(receipt: ReadMessage, form: ReadMessage): Readonly<Record<string, unknown>> | undefined {
  const own = form.card.buttons.find(({ verb }) => verb === 'submit')?.data['part'];
  return receipt.card.buttons.find(
    ({ verb, data }) => verb === 'open-form' && Number(data['part']) > Number(own),
  )?.data;
}
