import { type ChosenColour, readColour } from '../shared/colour-choice.ts';
import type { Requirement } from './schema.ts';

/** What may be said of one requirement instead of an answer. */
const exemptions = ['nil', 'not-relevant'] as const;

export type Exemption = (typeof exemptions)[number];

/** What is said of one requirement in one period. */
export interface RowAnswer {
  readonly text: string | undefined;
  readonly exemption: Exemption | undefined;
  readonly colour: ChosenColour | undefined;
  readonly evidence: string | undefined;
}

/** Reads one requirement's cells: `r27.answer`, `r27.instead`, `r27.colour`, `r27.evidence`. */
export function rowAnswer(
  { id }: Pick<Requirement, 'id'>,
  textOf: (cell: string) => string | undefined,
): RowAnswer {
  const text = textOf(`${id}.answer`)?.trim();
  const instead = textOf(`${id}.instead`);
  return {
    text: text === '' ? undefined : text,
    exemption: exemptions.find((name) => name === instead),
    colour: readColour(textOf(`${id}.colour`)),
    evidence: textOf(`${id}.evidence`),
  };
}

/** Whether a requirement is reported on: with a text, or with a word that there is nothing to say. */
export function isReportedOn({ text, exemption }: RowAnswer): boolean {
  return text !== undefined || exemption !== undefined;
}
