import type { AnswersFile } from '../../report/answer/answers-file-schema.ts';
import type { ReadCard } from './card-reader.ts';
import type { Player } from './player.ts';
import type { TeamsMessage } from './teams-client.ts';
import { type Typed, typedTexts } from './typed-texts.ts';

/** No section has more forms than this; a card that never comes to an end is a fault. */
const formsAtMost = 50;

/**
 * Answers a whole section as its owner, form by form: first with the slips, which must come back at their fields with
 * everything else kept, and then right.
 * @throws {Error} when a slip is taken or a right answer is refused.
 */
export async function answerSection(
  player: Player,
  period: string,
  section: string,
  answers: AnswersFile['sections'][string],
  slips: AnswersFile['slips'],
): Promise<void> {
  const right = typedTexts(answers);
  const { message, card } = await player.card(`the card for ${section}`, 'submit', { section, period });
  let form = card;
  for (let part = 0; part < formsAtMost; part += 1) {
    for (const slip of slips) {
      const name = `${slip.item}/${slip.field}`;
      if (slip.section !== section || !form.inputs.some((input) => input.name === name)) continue;
      form = await submit(player, message, form, { ...right, [name]: slip.text });
      if (!isForm(form)) throw new Error(`“${slip.text}” was taken for ${name}`);
      expectKept(form, right, name);
    }
    const receipt = await submit(player, message, form, right);
    if (isForm(receipt) && partOf(receipt) !== partOf(form)) {
      form = receipt;
      continue;
    }
    if (isForm(receipt)) throw new Error(`The right answers for ${section} were refused:\n${shown(receipt)}`);
    if (!hasNextPart(receipt)) return;
    form = await player.press(message, 'open-form');
  }
}

/** Edits one field of a section that was delivered before: its owner writes for a fresh form and goes through to it. */
export async function correctField(
  player: Player,
  period: string,
  section: string,
  options: {
    readonly command: string;
    readonly name: string;
    readonly answers: AnswersFile['sections'][string];
  },
): Promise<void> {
  const { command, name, answers } = options;
  await player.ask(command);
  const { message, card } = await player.card(`a fresh form for ${section}`, 'submit', { section, period });
  let form = card;
  for (let part = 0; part < formsAtMost; part += 1) {
    const receipt = await submit(player, message, form, typedTexts(answers));
    if (isForm(receipt)) throw new Error(`The correction of ${name} was refused:\n${shown(receipt)}`);
    if (form.inputs.some((input) => input.name === name)) return;
    form = await player.press(message, 'open-form');
  }
}

async function submit(
  player: Player,
  message: TeamsMessage,
  form: ReadCard,
  typed: Typed,
): Promise<ReadCard> {
  const inputs = form.inputs.map(({ id, name, value }) => [id, typed[name] ?? value] as const);
  return player.press(message, 'submit', Object.fromEntries(inputs));
}

function isForm(card: ReadCard): boolean {
  return card.buttons.some(({ verb }) => verb === 'submit');
}

/** One of several cards for an item is answered with the next of them. */
function partOf(form: ReadCard): unknown {
  return form.buttons.find(({ verb }) => verb === 'submit')?.data['part'];
}

/** A receipt offers to edit its own part; a button to another part is the next one. */
function hasNextPart(receipt: ReadCard): boolean {
  const parts = receipt.buttons.filter(({ verb }) => verb === 'open-form').map(({ data }) => data['part']);
  return new Set(parts).size > 1;
}

function expectKept(form: ReadCard, right: Typed, slipped: string): void {
  for (const { name, value } of form.inputs) {
    if (name === slipped || value === (right[name] ?? '').trim()) continue;
    throw new Error(`${name} was not kept beside the slip in ${slipped}: “${value}”`);
  }
}

function shown(card: ReadCard): string {
  return card.inputs.map(({ name, value }) => `  ${name}: ${value}`).join('\n');
}
