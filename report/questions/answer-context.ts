import type { Report } from '../assembly/report.ts';
import type { Definition } from '../definition/definition-schema.ts';
import type { Language } from '../language/language.ts';
import type { Subject } from './subjects-of.ts';

/** What an answer is made from: only what the person who asks may see. */
export interface AnswerContext {
  readonly report: Report;
  /** With the sections that the person may see. */
  readonly definition: Definition;
  readonly subjects: readonly Subject[];
  readonly language: Language;
  readonly now: Date;
  /** The person sees only what they answer for themselves. */
  readonly ownOnly: boolean;
  /** The person coordinates, and sees why something comes later. */
  readonly coordinates: boolean;
  /** The name of a person by e-mail address. */
  readonly nameOf: (email: string) => string;
}
