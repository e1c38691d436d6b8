import { describe, expect, it } from 'vitest';
import type { Card, JsonObject } from '../../cards/card.ts';
import { textAt } from '../../cards/card-reading.ts';
import { cardLimit, jsonSize } from '../../cards/card-size.ts';
import { cardText } from '../../cards/card-text.ts';
import { lintCard } from '../../cards/lint-card.ts';
import { elementsOf } from '../../cards/lint/elements-of.ts';
import { renderCard } from '../../cards/render-card.ts';
import type { FormItem, SectionForm } from '../../report/form/section-form.ts';
import { formItem, formOf, hrForm, numberField, statementForm } from '../support/card-models.ts';

const render = (form: SectionForm, token = 't1'): Card =>
  renderCard({ type: 'form', language: 'nb', form }, token);
const shown = (card: Card): readonly JsonObject[] =>
  elementsOf(card)
    .filter(({ path }) => !path.includes('.fallback'))
    .map(({ element }) => element);
const inputs = (card: Card): readonly JsonObject[] =>
  shown(card).filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'));
const input = (card: Card, id: string): JsonObject | undefined =>
  inputs(card).find((element) => element['id'] === id);

describe('a form', () => {
  it('has an input for each field, a comment where a text of its own is missing, and a box for nothing', () => {
    expect(inputs(render(hrForm())).map(({ id }) => id)).toEqual([
      'sick-leave/short~t1',
      'sick-leave/long~t1',
      'sick-leave/comment~t1',
      'hse-system/answer~t1',
      'hse-system/comment~t1',
      'red-risks/records~t1',
      'red-risks/nil~t1',
      'summary/text~t1',
    ]);
  });

  it('has fresh input ids on each rendering', () => {
    const ids = (token: string) => inputs(render(hrForm(), token)).map((element) => textAt(element, 'id'));
    expect(ids('k1').filter((id) => ids('k2').includes(id))).toEqual([]);
  });

  it('shows what is wrong at the field and keeps what was typed', () => {
    const card = render(hrForm());
    expect(input(card, 'sick-leave/long~t1')).toMatchObject({
      value: '3.800',
      errorMessage: '3.800 kan bety 3,8 eller 3 800. Skriv 3,8 eller 3 800.',
    });
    expect(input(card, 'sick-leave/short~t1')).toMatchObject({ value: '2,1' });
    const text = cardText(card).split('\n');
    expect(text[text.indexOf('Langtidsfravær (over 16 dager),\u00a0%: [3.800]') + 1]).toBe(
      '✕\u00a03.800 kan bety 3,8 eller 3 800. Skriv 3,8 eller 3 800.',
    );
  });

  it('has three buttons that all send what was typed and name the stored version', () => {
    const buttons = shown(render(formOf(hrForm().items, { version: 7 }))).filter(
      ({ type }) => type === 'Action.Execute',
    );
    expect(buttons.map(({ title }) => title)).toEqual(['Lever', 'Lagre utkast', 'Kommer senere']);
    for (const button of buttons) {
      expect(button).toMatchObject({
        associatedInputs: 'auto',
        data: {
          verb: button['verb'],
          report: 'helse-nord-ikt',
          period: '2024-03',
          section: 'hr',
          part: 1,
          version: 7,
        },
      });
    }
  });

  it('names a unit the same way beside every label', () => {
    const fields = [
      numberField('a', 'Korttidsfravær (under 16 dager)'),
      numberField('b', 'Egenmeldt fravær'),
    ];
    const labels = inputs(render(formOf([formItem('x', 'X', fields)]))).map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual([
      'Korttidsfravær (under 16 dager),\u00a0%',
      'Egenmeldt fravær,\u00a0%',
    ]);
  });

  it('does not call a comment optional that is asked for', () => {
    const comment = { text: '', required: true, problem: 'Skriv hvorfor.' };
    const card = render(formOf([formItem('x', 'X', [], { comment })]));
    expect(input(card, 'x/comment~t1')).toMatchObject({ label: 'Kommentar', errorMessage: 'Skriv hvorfor.' });
  });

  it('has the way out that fits: a promise, back to the receipt, what is stored, or none', () => {
    const third = (form: Partial<SectionForm>, state: FormItem['state']) =>
      shown(render(formOf([formItem('x', 'X', [numberField('a', 'A')], { state })], form)))
        .filter(({ type }) => type === 'Action.Execute')
        .map((button) => `${textAt(button, 'title')} ${textAt(button, 'verb')}`)[2];
    const stored = 'Levert 8. april 2024 kl. 09:12 av deg, versjon 2';
    expect(third({}, 'outstanding')).toBe('Kommer senere later');
    expect(third({ stored }, 'outstanding')).toBe('Kommer senere later');
    expect(third({ stored }, 'answered')).toBe('Avbryt receipt');
    expect(third({ stored, conflict: true }, 'answered')).toBe('Forkast det jeg skrev keep-stored');
    expect(third({ stored }, 'later')).toBe('Kommer senere later');
    // Ticked, but refused: nothing is stored to go back to.
    expect(third({}, 'nil')).toBeUndefined();
  });

  it('says what is stored, and that what stands in it is a draft', () => {
    const form = formOf(hrForm().items, { stored: 'Levert av deg, versjon 2', draft: 'Utkast fra i går' });
    expect(cardText(render(form))).toContain('Levert av deg, versjon 2\nUtkast fra i går\n');
  });

  it('says the notice once more in short beside the buttons of a long form', () => {
    const notice = {
      text: 'Rett ett felt, så lagrer jeg.',
      short: 'Rett ett felt: Langtid.',
      tone: 'attention',
    } as const;
    const lines = (items: SectionForm['items']) => cardText(render(formOf(items, { notice }))).split('\n');
    const long = lines(hrForm().items);
    expect(long.indexOf('✕\u00a0Rett ett felt: Langtid.')).toBe(long.indexOf('[Lever]') - 1);
    expect(long.indexOf('✕\u00a0Rett ett felt, så lagrer jeg.')).toBeLessThan(4);
    const short = lines([formItem('x', 'X', [numberField('a', 'A'), numberField('b', 'B')])]);
    expect(short.filter((line) => line.startsWith('✕'))).toEqual(['✕\u00a0Rett ett felt, så lagrer jeg.']);
  });

  it('puts month and year to date side by side under the line, with short labels', () => {
    const card = render(statementForm());
    const sets = shown(card).filter(({ type }) => type === 'ColumnSet');
    expect(sets).toHaveLength(12);
    expect(cardText(card)).toContain(
      'Lisenser, service og support\nMars: [ ]\nFebruar 33 980  ·  budsjett 35 593\nHittil i år: [ ]',
    );
    for (const set of sets) expect(set['fallback']).toMatchObject({ type: 'Container' });
  });

  it('does not pair figures that only look alike', () => {
    const card = render(
      formOf([
        formItem('a', 'A', [numberField('x.month', 'Inntekt'), numberField('y.yearToDate', 'Inntekt')]),
      ]),
    );
    expect(shown(card).filter(({ type }) => type === 'ColumnSet')).toEqual([]);
  });

  it('fits with a statement of 26 lines where every figure is wrong', () => {
    const fields = Array.from({ length: 26 }, (_, index) =>
      ['month', 'yearToDate'].map((column) =>
        numberField(`l${index}.${column}`, `Personalkostnader ${index}, ${column}`, {
          unit: 'nok-thousand',
          decimals: 0,
          hint: 'Februar 33 980',
          text: '1.126',
          problem: 'Kan bety to ting.',
        }),
      ),
    );
    expect(lintCard(render(formOf([formItem('statement', 'Resultat', fields.flat())])))).toEqual([]);
  });
});

describe('long texts in a form', () => {
  const itemWith = (id: string, text: string, problem?: string) =>
    formItem(id, id, [numberField('n', 'Tall')], {
      comment: { text, required: true, ...(problem === undefined ? {} : { problem }) },
    });
  const text = (letter: string, length: number) => letter.repeat(length);

  it('are whole in their inputs as long as the card holds them', () => {
    const card = render(formOf(['a', 'b', 'c'].map((id) => itemWith(id, text(id, 8000)))));
    for (const id of ['a', 'b', 'c']) expect(input(card, `${id}/comment~t1`)?.['value']).toBe(text(id, 8000));
  });

  it('beyond that give up the input of the longest only, so that a stored text is never cut', () => {
    const card = render(
      formOf([
        itemWith('a', text('a', 7900)),
        itemWith('b', text('b', 8000)),
        itemWith('c', text('c', 7900)),
        itemWith('d', text('d', 7900)),
      ]),
    );
    expect(jsonSize(card)).toBeLessThanOrEqual(cardLimit);
    expect(
      inputs(card)
        .map((element) => textAt(element, 'id'))
        .filter((id) => id.includes('comment')),
    ).toEqual(['a/comment~t1', 'c/comment~t1', 'd/comment~t1']);
    expect(cardText(card)).toContain('Hele teksten på 8000 tegn er lagret og beholdes.');
  });

  it('that were refused come back by their beginning, and the card says so', () => {
    const card = render(
      formOf([itemWith('a', text('a', 40_000), 'Høyst 8000 tegn.'), itemWith('b', 'kort')]),
    );
    expect(jsonSize(card)).toBeLessThanOrEqual(cardLimit);
    expect(input(card, 'a/comment~t1')?.['value']).toMatch(/^a{3999}…$/);
    expect(input(card, 'b/comment~t1')?.['value']).toBe('kort');
    expect(cardText(card)).toContain('ikke lagret ennå');
  });

  it('that are too many for any card are an error, not a broken card', () => {
    const fields = Array.from({ length: 400 }, (_, index) => numberField(`n${index}`, `Tall ${index}`));
    expect(() => render(formOf([formItem('a', 'A', fields)]))).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });
});

describe('an item that is as last time', () => {
  const [first, ...others] = hrForm().items;
  const card = render(formOf([{ ...first!, canBeUnchanged: true }, ...others]));

  it('has a button of its own, which sends nothing that was typed', () => {
    const buttons = shown(card).filter(({ title }) => title === 'Uendret siden sist');
    expect(buttons).toHaveLength(1);
    expect(buttons[0]).toMatchObject({
      verb: 'unchanged',
      associatedInputs: 'none',
      data: { verb: 'unchanged', section: 'hr', item: 'sick-leave' },
    });
  });

  it('keeps to the rules for cards', () => {
    expect(lintCard(card)).toEqual([]);
  });
});

describe('the button that drafts texts', () => {
  const titles = (form: SectionForm): readonly unknown[] =>
    shown(render(form)).flatMap(({ type, title }) => (type === 'Action.Execute' ? [title] : []));

  it('is there where the form offers it, sends what is typed, and works without Execute', () => {
    const form: SectionForm = { ...hrForm(), canSuggest: true };
    expect(titles(hrForm())).not.toContain('Foreslå tekst');
    const button = shown(render(form)).find(({ title }) => title === 'Foreslå tekst');
    expect(button).toMatchObject({
      verb: 'suggest',
      associatedInputs: 'auto',
      fallback: { type: 'Action.Submit', associatedInputs: 'auto', data: { verb: 'suggest', section: 'hr' } },
    });
    expect(lintCard(render(form))).toEqual([]);
  });
});
