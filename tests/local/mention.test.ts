import { expect, it } from 'vitest';
import { mentionOf } from '../../local/wire/mention.ts';

it.each([
  ['@Rapportbot status', '<at> status'],
  ['@rapportbot status', '<at> status'],
  ['Hei, @RAPPORTBOT!', 'Hei, <at>!'],
  ['@rapportbot og @Rapportbot', '<at> og <at>'],
  ['skriv til hjelp@rapportbot.no', 'skriv til hjelp@rapportbot.no'],
  ['@rapportbotten', '@rapportbotten'],
  ['rapportbot status', 'rapportbot status'],
])('%s', (text, expected) => {
  expect(text.replaceAll(mentionOf('Rapportbot'), '<at>')).toBe(expected);
});

it('takes a name with signs as it is written', () => {
  expect(mentionOf('Rapport (prøve)').test('@rapport (prøve) status')).toBe(true);
  expect(mentionOf('Bot.1').test('@botx1')).toBe(false);
});
