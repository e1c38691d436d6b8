import { cardOf, readCard } from '../../cli/demo/card-reader.ts';
import type { Player } from '../../cli/demo/player.ts';
import type { TeamsMessage } from '../../cli/demo/teams-client.ts';
import type { Typed } from '../../cli/demo/typed-texts.ts';
import { waitFor } from '../../cli/demo/wait-for.ts';
import type { RunningStack } from './running-stack.ts';
import { shownInputs, shownText } from './shown-form.ts';

/** A message as it stands now. */
export async function now(player: Player, { id }: TeamsMessage): Promise<TeamsMessage> {
  const message = (await player.messages()).find((candidate) => candidate.id === id);
  if (message === undefined) throw new Error(`No message ${id}`);
  return message;
}

/** Everything in a card as a client sends it, with the texts given typed over it. */
export const inputsOf = (message: TeamsMessage, typed: Typed) =>
  Object.fromEntries(
    readCard(cardOf(message)).inputs.map(({ id, name, value }) => [id, typed[name] ?? value]),
  );

/** Presses the button that hands the form in, and gives the message with what came of it. */
export async function submit(player: Player, message: TeamsMessage, typed: Typed): Promise<TeamsMessage> {
  await player.press(message, 'submit', inputsOf(await now(player, message), typed));
  return now(player, message);
}

/** What the bot says besides the card, once it has come. */
export async function saidAfter(player: Player, act: () => Promise<unknown>): Promise<string> {
  const before = (await player.messages()).length;
  await act();
  const message = await waitFor('what the bot says', async () =>
    (await player.messages()).slice(before).find(({ from }) => from === 'bot'),
  );
  return shownText(message);
}

/** Turns a section's card to the part that has an input, without handing anything in. */
export async function partWith(
  { teams }: RunningStack,
  player: Player,
  message: TeamsMessage,
  input: string,
): Promise<TeamsMessage> {
  const data = readCard(cardOf(message)).buttons.find(({ verb }) => verb === 'submit')?.data ?? {};
  for (let part = 2; ; part += 1) {
    const inputs = shownInputs(await now(player, message));
    if (inputs.some(({ name }) => name === input)) return now(player, message);
    const action = { verb: 'open-form', data: { ...data, verb: 'open-form', part } };
    await teams.press(player.person.aadObjectId, message, action, {}, 'execute');
  }
}

/** A press with data of one's own making, from one's own chat. */
export async function pressRaw(running: RunningStack, name: string, data: object): Promise<Response> {
  return running.post({
    ...(await running.activityOf(name)),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'submit', data }, trigger: 'manual' },
  });
}
