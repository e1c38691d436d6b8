import { readFileSync } from 'node:fs';
import { parseDefinition } from '../../report/definition/parse-definition.ts';
import { assignments } from '../../report/form/assigned.ts';
import { buildForms } from '../../report/form/build-forms.ts';
import type { SectionForm } from '../../report/form/section-form.ts';
import type { Language } from '../../report/language/language.ts';
import { parsePeriod } from '../../report/period/period.ts';
import { parsePlan } from '../../report/plan/parse-plan.ts';

const read = (file: string) =>
  readFileSync(new URL(`../../examples/helse-nord-ikt/${file}`, import.meta.url), 'utf8');
const parsed = parseDefinition(read('definition.yaml'));
if (!parsed.ok) throw new Error('The example definition does not load');
const { definition } = parsed;
const plan = parsePlan(read('plan-2024.yaml'), definition);
if (!plan.ok) throw new Error('The example plan does not load');

/** Every form of the example in March 2024; what `typed` gives comes back as wrong. */
export const exampleForms = (
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
