import { describe, expect, it } from 'vitest';
import { noticeIn, storedSection } from './cards.ts';
import { answered, receiptIn, sent, stored } from './overriding.ts';
import { newPlay } from './play.ts';

describe('an override in words', () => {
  it.each([
    ['nb', 'overstyr korttidsfravær grønn fordi to er tilbake', 'Overstyrt av Hanne'],
    ['nn', 'overstyr korttidsfråvær grøn fordi to er tilbake', 'Overstyrt av Hanne'],
    ['en', 'override short-term green because to er tilbake', 'Overridden by Hanne'],
  ] as const)('is understood in %s', async (language, text, shown) => {
    const play = await answered();
    await play.meet('hanne', { language });
    const status = receiptIn(sent(await play.write('hanne', text))).lines[1]?.status;
    expect(status).toMatchObject({ colour: 'green', decidedBy: 'person' });
    expect(status?.reason).toContain(shown);
    expect((await stored(play))?.['short']).toMatchObject({ colour: 'green', reason: 'to er tilbake' });
  });

  it.each([
    ['overstyr', 'overstyr Samlet sykefravær'],
    ['overstyr korttidsfravær', 'overstyr Korttidsfravær grønn fordi'],
    ['overstyr korttidsfravær grønn', 'overstyr Korttidsfravær grønn fordi'],
    ['overstyr korttidsfravær fordi det er feil', 'overstyr Korttidsfravær grønn fordi'],
    ['overstyr gulrot grønn fordi det er feil', 'Langtidsfravær'],
    ['overstyr sykefravær grønn fordi det er feil', 'Langtidsfravær'],
    ['overstyr egenmeldt fravær grønn fordi det er feil', 'Langtidsfravær'],
  ])('says what to write after «%s», and changes nothing', async (text, said) => {
    const play = await answered();
    expect(noticeIn(await play.write('hanne', text)).text).toContain(said);
    expect((await storedSection(play, 'hr')).version).toBe(1);
  });

  it('is undone by naming the computed colour', async () => {
    const play = await answered();
    await play.write('hanne', 'overstyr korttidsfravær grønn: to er tilbake');
    expect(await stored(play)).toHaveProperty('short');
    await play.write('hanne', 'overstyr korttidsfravær gul');
    expect(await stored(play)).toBeUndefined();
  });

  it('says that there is nothing to override before an answer, and to those who answer for nothing', async () => {
    const play = await newPlay();
    await play.tick();
    for (const name of ['hanne', 'dag']) {
      const { text } = noticeIn(await play.write(name, 'overstyr korttidsfravær grønn fordi x'));
      expect(text).toContain('utregnet farge');
    }
  });
});
