import { describe, expect, it } from 'vitest';
import { formIn, fieldsOf, storedSection, submitOf } from './cards.ts';
import { newPlay, type Play } from './play.ts';
import type { CardAction } from '../../report/conversation/card-action.ts';
import type { SectionForm } from '../../report/form/section-form.ts';

const figures = { 'sick-leave/short': '2,4', 'sick-leave/long': '2,9' };
// 2,4 + 2,9 = 5,3 against 5,0 (2,3 + 2,8 = 5,1 in February); the long part is 0,4 over its 2,5.
const drafted =
  'Samlet sykefravær er 5,3 %. Det er 0,3 prosentpoeng over målet på 5,0 % og opp fra 5,1 % i februar 2024. Langtidsfravær (over 16 dager) er 2,9 %. Det er 0,4 prosentpoeng over målet på 2,5 % og opp fra 2,8 % i februar 2024.';
const notice = 'Utkast fra tallene. Les og rett før du leverer.';

const plain = (text = ''): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

function suggestOf(form: SectionForm, typed: Readonly<Record<string, string>>): CardAction {
  const action = submitOf(form, typed);
  if (action.type !== 'submit') throw new Error('Not a form');
  return { ...action, type: 'suggest' };
}

async function asked(play: Play, typed: Readonly<Record<string, string>>): Promise<SectionForm> {
  const form = await play.form('hanne', 'hr');
  return formIn((await play.press('hanne', suggestOf(form, typed))).replace);
}

async function march(): Promise<Play> {
  const play = await newPlay();
  await play.tick();
  return play;
}

describe('"Foreslå tekst"', () => {
  it('fills an empty comment from the typed figures, says that it is a draft, and stores nothing', async () => {
    const play = await march();
    const form = await asked(play, figures);
    expect(plain(fieldsOf(form).get('sick-leave/comment')?.text)).toBe(drafted);
    expect(fieldsOf(form).get('sick-leave/short')?.text).toBe('2,4');
    expect(form.notice?.text).toBe(notice);
    expect((await storedSection(play, 'hr')).version).toBe(0);
    expect(fieldsOf(await play.form('hanne', 'hr')).get('sick-leave/comment')?.text).toBe('');
  });

  it('never replaces what the person has typed', async () => {
    const form = await asked(await march(), { ...figures, 'sick-leave/comment': 'Omgangssyke.' });
    expect(fieldsOf(form).get('sick-leave/comment')?.text).toBe('Omgangssyke.');
  });

  it('says so when the figures give nothing', async () => {
    const form = await asked(await march(), {});
    expect(fieldsOf(form).get('sick-leave/comment')?.text).toBe('');
    expect(form.notice?.text).toContain('Tallene gir ingenting å foreslå');
  });

  it('is offered once figures are kept or delivered, and not before', async () => {
    const play = await march();
    const fresh = await play.form('hanne', 'hr');
    expect(fresh.canSuggest).toBeUndefined();
    const kept = formIn((await play.press('hanne', submitOf(fresh, figures, 'draft'))).replace);
    expect(kept.canSuggest).toBe(true);
  });

  it('can be typed, from the figures that were kept as a draft', async () => {
    const play = await march();
    await play.press('hanne', submitOf(await play.form('hanne', 'hr'), figures, 'draft'));
    const form = formIn((await play.write('hanne', 'foreslå tekst hr')).replace);
    expect(plain(fieldsOf(form).get('sick-leave/comment')?.text)).toBe(drafted);
    expect(form.notice?.text).toBe(notice);
  });

  it('is refused to who does not answer for the section', async () => {
    const play = await march();
    const form = await play.form('hanne', 'hr');
    const refused = await play.press('olav', suggestOf(form, figures));
    expect(refused.replace?.type).not.toBe('form');
  });

  it('drafts the assessment from the whole report, the worst section first', async () => {
    const play = await march();
    await play.answer('economy', 'services', 'portfolio', 'hr', 'deviations');
    const form = await play.form('dag', 'assessment');
    expect(form.canSuggest).toBe(true);
    const filled = formIn((await play.press('dag', suggestOf(form, {}))).replace);
    const text = plain(fieldsOf(filled).get('overall/text')?.text);
    // 62 % answered is below 65: red. 5,3 % sick leave is between 5,0 and 6,0: yellow. Nothing in the economy has a colour.
    const places = [
      'Andel besvart innen 1 minutt er 62 %.',
      'Samlet sykefravær er 5,3 %.',
      'Resultat viser et positivt budsjettavvik på 1,3 mill. kr',
    ].map((sentence) => text.indexOf(sentence));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('leaves what is confidential out of the assessment', async () => {
    const change = (yaml: string): string =>
      yaml.replace(/(- id: hr\n)/u, '$1    confidential: { to: [dag.direktor@example.no] }\n');
    const play = await newPlay({ change });
    await play.tick();
    await play.answer('economy', 'services', 'portfolio', 'hr', 'deviations');
    const form = await play.form('dag', 'assessment');
    const filled = formIn((await play.press('dag', suggestOf(form, {}))).replace);
    const text = plain(fieldsOf(filled).get('overall/text')?.text);
    expect(text).toContain('Andel besvart innen 1 minutt er 62 %.');
    expect(text).not.toContain('sykefravær');
  });
});
