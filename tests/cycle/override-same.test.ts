import { expect, it } from 'vitest';
import { noticeIn } from './cards.ts';
import { answered, green, overrideIn, receiptIn, save, short, stored } from './overriding.ts';

const same = 'Tallet har denne fargen fra før. Velg en annen farge hvis du vil overstyre.';

// 2,6 % is yellow by its rule.
it('says so when a figure is overridden to the colour that it has, on the card and typed', async () => {
  const play = await answered();
  const yellow = { ...green, 'override/colour': 'yellow' };
  expect(overrideIn((await save(play, 'hanne', yellow)).replace).problems).toEqual({ colour: same });
  const typed = noticeIn(await play.write('hanne', 'overstyr korttidsfravær gul fordi det er gult'));
  expect(typed.text).toBe(`${same}\nIngenting er endret.`);
  expect(await stored(play)).toBeUndefined();
});

it('stores the very same override once, changes its reason, and asks for one that is new', async () => {
  const play = await answered();
  await save(play, 'hanne', green);
  expect(short(receiptIn((await save(play, 'hanne', green)).replace))?.colour).toBe('green');
  const other = { ...green, 'override/reason': 'Tre er tilbake i jobb.' };
  expect(short(receiptIn((await save(play, 'hanne', other)).replace))?.overridden?.reason).toBe(
    'Tre er tilbake i jobb.',
  );
  const bare = { ...green, 'override/reason': '' };
  expect(overrideIn((await save(play, 'hanne', bare)).replace).problems).toEqual({ colour: same });
});
