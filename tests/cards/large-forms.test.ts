import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardLimit, jsonSize } from '../../cards/card-size.ts';
import { cardText } from '../../cards/card-text.ts';
import { lintCard } from '../../cards/lint-card.ts';
import { renderCard } from '../../cards/render-card.ts';
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import { buildForms } from '../../report/form/build-forms.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import { type Language, languages } from '../../report/language/language.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { type LargeItem, largeItems, withLargeItem } from '../support/large-items.ts';

const march = readFileSync(new URL('../../examples/helse-nord-ikt/definition.yaml', import.meta.url), 'utf8');

function forms(item: LargeItem, language: Language, wrong = false): readonly SectionForm[] {
  const long = (text: string) =>
    text.replaceAll(/(Linje|Indikator|Program|Dimensjon) /g, `${'Sammensatt '.repeat(4)}$1 `);
  const parsed = parseDefinition(long(withLargeItem(march, item)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  const scope = {
    definition: parsed.definition,
    period: parsePeriod('2024-03')!,
    section: 'large',
    email: 'kjell.kvalitet@example.no',
    language,
    now: new Date('2024-04-09T08:00:00Z'),
    record: { version: 0, answers: {}, past: {} },
  };
  const all = buildForms(scope);
  if (!wrong) return all;
  const names = all.flatMap(({ items }) =>
    items.flatMap(({ id, fields }) => [...fields.map(({ field }) => `${id}/${field.id}`), `${id}/comment`]),
  );
  const inputs = Object.fromEntries(
    names.map((name) => [name, name.endsWith('/comment') ? 'ord '.repeat(1000) : 'rundt 1.126']),
  );
  const problems = Object.fromEntries(names.map((name) => [name, 'Skriv et tall, for eksempel 1 234,5.']));
  return buildForms({ ...scope, inputs, problems });
}

describe.each(Object.keys(largeItems) as LargeItem[])('the cards of a large %s', (item) => {
  it.each(languages)('fit and keep the rules in %s, also with every field wrong', (language) => {
    for (const wrong of [false, true]) {
      for (const form of forms(item, language, wrong)) {
        const card = renderCard({ type: 'form', language, form }, 'f00dfeed0123');
        expect(jsonSize(card)).toBeLessThanOrEqual(cardLimit);
        expect(lintCard(card)).toEqual([]);
      }
    }
  });
});

it('a card says which it is, what becomes of it, and leads to the others', () => {
  const all = forms('matrix', 'nb');
  const text = (index: number) =>
    cardText(renderCard({ type: 'form', language: 'nb', form: all[index]! }, 't1'));
  expect(text(0)).toContain('Kort 1 av 10 for dette punktet: felt 1–12 av 120.');
  expect(text(0)).toContain('Lagre og gå videre');
  expect(text(0)).not.toContain('Forrige kort');
  expect(text(4)).toMatch(/Forrige kort.*Neste kort/s);
  expect(text(9)).not.toContain('Neste kort');
});
