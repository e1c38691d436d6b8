import { readFile, readdir } from 'node:fs/promises';

/** The texts of an example's folder. */
export interface ExampleTexts {
  readonly definition: string;
  readonly plans: readonly string[];
  readonly history?: string;
  readonly answers: string;
  readonly questions: string;
}

/** Reads what an example is made of: its files are known by their names. */
export async function exampleTexts(example: string): Promise<ExampleTexts> {
  const folder = new URL(`../../../examples/${example}/`, import.meta.url);
  const names = (await readdir(folder)).toSorted();
  const text = async (name: string) => readFile(new URL(name, folder), 'utf8');
  const plans = await Promise.all(names.filter((name) => name.startsWith('plan-')).map(text));
  const answers = names.find((name) => name.startsWith('answers-')) ?? '';
  return {
    definition: await text('definition.yaml'),
    plans,
    ...(names.includes('history.yaml') ? { history: await text('history.yaml') } : {}),
    answers: await text(answers),
    questions: await text('questions.yaml'),
  };
}
