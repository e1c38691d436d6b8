import { fileURLToPath } from 'node:url';

/** The files of one report to run: its definition, plans, history and people. */
export interface ExampleFiles {
  readonly definition: string;
  readonly plans: readonly string[];
  readonly history?: string;
  readonly team: string;
}

/** The files of March 2024, which run when nothing else is named. */
export const march2024: ExampleFiles & { readonly answers: string } = {
  definition: file('definition.yaml'),
  plans: [file('plan-2024.yaml')],
  history: file('history.yaml'),
  team: file('team.json'),
  answers: file('answers-2024-03.yaml'),
};

function file(name: string): string {
  return fileURLToPath(new URL(`../../examples/helse-nord-ikt/${name}`, import.meta.url));
}
