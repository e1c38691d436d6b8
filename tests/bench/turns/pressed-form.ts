import { readFileSync } from 'node:fs';
import { parseAnswersFile } from '../../../report/answer/answers-file-schema.ts';
import { parseDefinition } from '../../../report/definition/parse-definition.ts';
import { march2024 } from '../../../cli/processes/example.ts';
import { typedTexts } from '../../../cli/demo/typed-texts.ts';

/**
 * What the owner of HR sends with "Deliver" on version `version` of the form: the example's answers, with one figure
 * another than the last times, so that each press is stored and nothing of that item is remembered.
 */
export function pressedForm(version: number): object {
  const breaches = String(10 + (version % 89));
  return {
    verb: 'submit',
    report: 'helse-nord-ikt',
    period: '2024-03',
    section: 'hr',
    part: 1,
    version,
    ...inputs,
    [input('breaches/per-day')]: breaches,
  };
}

const inputs = Object.fromEntries(
  Object.entries(typedTexts(hrAnswers())).map(([name, text]) => [input(name), text]),
);

/** A rendered form's input ids end in a token. */
function input(name: string): string {
  return `${name}~k1`;
}

function hrAnswers() {
  const definition = parseDefinition(readFileSync(march2024.definition, 'utf8'));
  if (!definition.ok) throw new Error('The example does not load');
  const file = parseAnswersFile(readFileSync(march2024.answers, 'utf8'), definition.definition);
  const answers = file.ok ? file.file.sections['hr'] : undefined;
  if (answers === undefined) throw new Error('The example answers do not load');
  return answers;
}
