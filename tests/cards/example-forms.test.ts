import { describe, expect, it } from 'vitest';
import { cardText } from '../../cards/card-text.ts';
import { lintCard } from '../../cards/lint-card.ts';
import { elementsOf } from '../../cards/lint/elements-of.ts';
import { renderCard } from '../../cards/render-card.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import { languages } from '../../report/language/language.ts';
import { exampleForms } from '../support/example-forms.ts';

describe.each(languages)('the forms of the example in %s', (language) => {
  it('keep the rules as they are sent', () => {
    for (const form of exampleForms(language)) {
      expect(lintCard(renderCard({ type: 'form', language, form }, 'f00dfeed0123'))).toEqual([]);
    }
  });

  it('keep the rules with every field wrong and long texts in all comments', () => {
    const everything = (form: SectionForm): Record<string, string> =>
      Object.fromEntries<string>(
        form.items.flatMap((item): readonly [string, string][] => [
          ...item.fields.map(({ field }): [string, string] => [`${item.id}/${field.id}`, 'rundt 1.126']),
          [`${item.id}/comment`, 'ord '.repeat(2000)],
        ]),
      );
    for (const form of exampleForms(language, everything)) {
      expect(lintCard(renderCard({ type: 'form', language, form }, 'f00dfeed0123'))).toEqual([]);
    }
  });
});

it('the statement of income stands two by two, twelve lines', () => {
  const form = exampleForms('nb').find(({ items }) => items.some(({ id }) => id === 'statement'));
  const card = renderCard({ type: 'form', language: 'nb', form: form! }, 't1');
  const pairs = elementsOf(card).filter(({ element }) => element['type'] === 'ColumnSet');
  expect(pairs).toHaveLength(12);
  expect(cardText(card)).toMatch(
    /Lisenser, service og support\nMars: \[ \]\n.*budsjett 22.035\nHittil i år: \[ \]\n.*budsjett 66.106/,
  );
});
