import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardText } from '../../cards/card-text.ts';
import { lintCard } from '../../cards/lint-card.ts';
import { elementsOf } from '../../cards/lint/elements-of.ts';
import { renderCard } from '../../cards/render-card.ts';
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import { assignments } from '../../report/form/assigned.ts';
import { buildForms } from '../../report/form/build-forms.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import { languages, type Language } from '../../report/language/language.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { parsePlan } from '../../report/plan/parse-plan.ts';

const read = (file: string) =>
  readFileSync(new URL(`../../examples/helse-nord-ikt/${file}`, import.meta.url), 'utf8');
const parsed = parseDefinition(read('definition.yaml'));
if (!parsed.ok) throw new Error('The example definition does not load');
const { definition } = parsed;
const plan = parsePlan(read('plan-2024.yaml'), definition);
if (!plan.ok) throw new Error('The example plan does not load');

const formsOf = (
  language: Language,
  typed: (form: SectionForm) => Record<string, string> = () => ({}),
): readonly SectionForm[] =>
  assignments(definition).flatMap(({ email, section }) => {
    const scope = {
      definition,
      plan: plan.plan,
      period: parsePeriod('2024-03')!,
      section,
      email,
      language,
      now: new Date('2024-04-09T08:00:00Z'),
      record: { version: 0, answers: {}, past: {} },
    };
    return buildForms(scope).flatMap((form) => {
      const inputs = typed(form);
      const problems = Object.fromEntries(
        Object.keys(inputs).map((key) => [key, 'Skriv et tall, for eksempel 1 234,5.']),
      );
      return buildForms({ ...scope, inputs, problems })[form.part - 1] ?? [];
    });
  });

describe.each(languages)('the forms of the example in %s', (language) => {
  it('keep the rules as they are sent', () => {
    for (const form of formsOf(language)) {
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
    for (const form of formsOf(language, everything)) {
      expect(lintCard(renderCard({ type: 'form', language, form }, 'f00dfeed0123'))).toEqual([]);
    }
  });
});

it('the statement of income stands two by two, twelve lines', () => {
  const form = formsOf('nb').find(({ items }) => items.some(({ id }) => id === 'statement'));
  const card = renderCard({ type: 'form', language: 'nb', form: form! }, 't1');
  const pairs = elementsOf(card).filter(({ element }) => element['type'] === 'ColumnSet');
  expect(pairs).toHaveLength(12);
  expect(cardText(card)).toMatch(
    /Lisenser, service og support\nMars: \[ \]\n.*budsjett 22.035\nHittil i år: \[ \]\n.*budsjett 66.106/,
  );
});
