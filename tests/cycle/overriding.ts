import type { TurnResult } from '../../cycle/turn.ts';
import type { FormInputs } from '../../report/conversation/card-action.ts';
import type { Message } from '../../report/conversation/message.ts';
import type { OverrideForm } from '../../report/form/override-form.ts';
import type { Receipt } from '../../report/form/receipt.ts';
import { storedSection, submitOf } from './cards.ts';
import { answers, march } from './march.ts';
import { newPlay, type Play } from './play.ts';

export const hr = { ...march, section: 'hr', part: 1 };

/** With 2,6 % short-term sick leave: above 2,5, at most 3,0 is yellow. */
export async function answered(options: Parameters<typeof newPlay>[0] = {}): Promise<Play> {
  const play = await newPlay(options);
  await play.tick();
  const form = await play.form('hanne', 'hr');
  await play.press('hanne', submitOf(form, { ...answers('hr'), 'sick-leave/short': '2,6' }));
  return play;
}

export function overrideIn(message: Message | undefined): OverrideForm {
  if (message?.type !== 'override') throw new Error(`Not an override: ${JSON.stringify(message)}`);
  return message.override;
}

export function receiptIn(message: Message | undefined): Receipt {
  if (message?.type !== 'receipt') throw new Error(`Not a receipt: ${JSON.stringify(message)}`);
  return message.receipt;
}

export const short = ({ lines }: Receipt) => lines.find(({ label }) => label.startsWith('Korttid'))?.status;
export const sent = ({ send }: TurnResult) => send[0];

export async function open(play: Play, name: string) {
  const { replace } = await play.press(name, { type: 'open-override', ...hr, version: 0 });
  return overrideIn(replace);
}

export async function save(play: Play, name: string, inputs: FormInputs, version?: number) {
  const shown = version ?? (await storedSection(play, 'hr')).version;
  return play.press(name, { type: 'override', ...hr, version: shown, inputs });
}

export const green = {
  'override/figure': 'sick-leave/short',
  'override/colour': 'green',
  'override/reason': 'To er tilbake i jobb.',
};

export const stored = async (play: Play) =>
  (await storedSection(play, 'hr')).answers['sick-leave']?.overrides;
