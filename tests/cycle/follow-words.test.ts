import { describe, expect, it } from 'vitest';
import { cardText } from '../../cards/card-text.ts';
import { lintCard } from '../../cards/lint-card.ts';
import { renderCard } from '../../cards/render-card.ts';
import { followedColour } from '../../cycle/follow/followed-colour.ts';
import { loadPeriod } from '../../cycle/period/load-period.ts';
import { reportOf } from '../../cycle/period/report-of.ts';
import { noticeIn } from './cards.ts';
import {
  confidential,
  followed,
  follows,
  kari,
  later,
  red,
  report,
  save,
  siri,
  titles,
  told,
} from './following.ts';
import { channel, march, person } from './march.ts';
import { newPlay } from './play.ts';

describe('what a person may not see', () => {
  it('is answered as what does not exist', async () => {
    const play = confidential(await newPlay());
    await play.tick();
    const hidden = noticeIn(await play.write('siri', 'følg sykefravær'));
    const absent = noticeIn(await play.write('siri', 'følg romfart'));
    expect(JSON.stringify(hidden).replaceAll('sykefravær', 'X')).toBe(
      JSON.stringify(absent).replaceAll('romfart', 'X'),
    );
    for (const type of ['follow', 'unfollow'] as const) {
      const press = async (section: string, item: string) =>
        play.press('siri', { type, report, section, item });
      expect(await press('hr', 'sick-leave')).toEqual(await press('nothing', 'at-all'));
      expect(await press('economy', 'sick-leave')).toEqual(await press('nothing', 'at-all'));
    }
    expect(await follows(play)).toEqual([]);
    await play.write('kari', 'følg sykefravær');
    expect(await follows(play)).toHaveLength(1);
  });

  it('in the period itself has no colour, whatever the definition in use says', async () => {
    const play = await followed();
    const loaded = await loadPeriod(play.cycle, march);
    if (loaded === undefined) throw new Error('No period');
    const report = reportOf(loaded, { language: 'nb', now: play.cycle.clock.now() });
    const hidden = { ...loaded, definition: confidential(play).cycle.active.definition };
    const colour = (one: typeof loaded) =>
      followedColour({ section: 'hr', item: 'sick-leave' }, siri, [
        { loaded: one, section: (id) => report.sections.find((section) => section.id === id) },
      ])?.colour;
    expect([colour(loaded), colour(hidden)]).toEqual(['green', undefined]);
  });

  it('ends a follow without a word', async () => {
    const play = await followed();
    await play.write('kari', 'følg sykefravær');
    await save(play, red);
    const closed = confidential(play);
    expect(JSON.stringify(await closed.write('siri', 'hva følger jeg'))).not.toContain('Sykefravær');
    await later(closed, '2024-04-03T09:20:00Z');
    expect(titles(play)).toEqual([]);
    expect(titles(play, kari)).toEqual(['Sykefravær: fra grønn til rød']);
    expect(await follows(play)).toMatchObject([{ person: person('kari').id }]);
    // It does not come back by itself.
    await later(play, '2024-04-03T09:30:00Z');
    expect(titles(play)).toEqual([]);
  });
});

describe('typed and pressed', () => {
  it.each([
    ['følg sykefravær', { section: 'hr', item: 'sick-leave' }],
    ['følg korttidsfravær', { section: 'hr', item: 'sick-leave', row: 'short' }],
    ['si fra når økonomien skifter farge', { section: 'economy' }],
    ['kan du si fra hvis sykefraværet blir rødt?', { section: 'hr', item: 'sick-leave' }],
    ['Varsle meg når sykefraværet endrer farge', { section: 'hr', item: 'sick-leave' }],
    ['gi meg beskjed når HR/HMS ikke er grønn lenger', { section: 'hr' }],
    ['sei frå når sjukefråværet skiftar farge', { section: 'hr', item: 'sick-leave' }],
    ['følgje økonomi', { section: 'economy' }],
    ['tell me when sick leave turns red', { section: 'hr', item: 'sick-leave' }],
    ['follow economy', { section: 'economy' }],
  ])('%s', async (words, target) => {
    const play = await newPlay();
    await play.tick();
    await play.write('siri', words);
    const [follow, ...others] = await follows(play);
    expect(others).toEqual([]);
    const { section, item, row } = follow ?? {};
    expect({ section, ...(item && { item }), ...(row && { row }) }).toEqual(target);
  });

  it.each([
    ['slutt å følge sykefravær', 'hva følger jeg?'],
    ['ikke varsle meg om sykefraværet lenger', 'hva følger jeg'],
    ['slutt å følgje sjukefråvær', 'kva følgjer eg?'],
    ['stop following sick leave', 'what do I follow?'],
    ['slutt å følge alt', 'vis hva jeg følger'],
  ])('%s', async (words, list) => {
    const play = await followed();
    const shown = (await play.write('siri', list)).send[0];
    if (shown?.type !== 'answer') throw new Error('No list');
    expect(shown.answer.lines).toMatchObject([{ label: 'Sykefravær', status: { colour: 'green' } }]);
    expect(lintCard(renderCard(shown, 'k'))).toEqual([]);
    await play.write('siri', words);
    expect(await follows(play)).toEqual([]);
    expect(noticeIn(await play.write('siri', list)).title).toBe('Du følger ikke noe');
    await save(play, red);
    await later(play, '2024-04-03T09:20:00Z');
    expect(told(play)).toEqual([]);
  });

  it('twice is said, and changes nothing', async () => {
    const play = await followed();
    const before = await follows(play);
    play.setClock('2024-04-03T09:01:00Z');
    expect(noticeIn(await play.write('siri', 'følg sykefravær')).title).toBe('Du følger Sykefravær fra før');
    expect(await follows(play)).toEqual(before);
    await play.write('siri', 'slutt å følge sykefravær');
    expect(noticeIn(await play.write('siri', 'slutt å følge sykefravær')).title).toBe(
      'Du følger ikke Sykefravær',
    );
  });

  it('asks which where several fit, and what where nothing is named', async () => {
    const play = await newPlay();
    await play.tick();
    expect(noticeIn(await play.write('siri', 'følg')).title).toBe('Hva vil du følge?');
    expect(await follows(play)).toEqual([]);
  });

  it('is a button on the answer about a colour, in the personal chat alone', async () => {
    const play = await followed('hva følger jeg');
    const ask = async (words: string, place?: typeof channel) => {
      const [message] = (await play.write('siri', words, place)).send;
      if (message?.type !== 'answer') throw new Error('No answer');
      expect(lintCard(renderCard(message, 'k'))).toEqual([]);
      return { action: message.answer.follow, text: cardText(renderCard(message, 'k')) };
    };
    const { action, text } = await ask('status sykefravær');
    expect(text).toContain('[Følg]');
    expect(action).toEqual({ type: 'follow', report, section: 'hr', item: 'sick-leave' });
    if (action === undefined) throw new Error('No button');
    await play.press('siri', action);
    await play.press('siri', action);
    expect(await follows(play)).toHaveLength(1);
    const again = await ask('hvorfor er sykefraværet grønt?');
    expect(again.text).toContain('[Ikke følg lenger]');
    if (again.action === undefined) throw new Error('No button');
    await play.press('siri', again.action);
    expect(await follows(play)).toEqual([]);
    expect((await ask('status sykefravær', channel)).action).toBeUndefined();
    expect((await ask('status')).action).toBeUndefined();
  });
});
