import type { Colour } from '../../status/status.ts';
import type { DecimalText } from '../../value/decimal-text.ts';
import type { Place } from '../place.ts';
import type { Printed } from './printed.ts';

/** A row of a plan. A row of a template that nobody filled in has no label. */
export interface Milestone {
  readonly where: Place;
  readonly label: string;
  /** ISO date. */
  readonly due: string;
  readonly delivered: 'yes' | 'partly' | 'no';
  readonly colour: Colour;
  /** The ISO date that it is reckoned at, where that is not the report's. */
  readonly asOf?: string;
}

/** From when to when a phase or a project runs, in ISO dates. */
export interface TimeSpan {
  readonly where: Place;
  readonly label: string;
  readonly start: string;
  readonly end: string;
  /** Still reported as running. */
  readonly running: boolean;
}

/** What is owed by a date, and the text that answers it. */
export interface Promise {
  readonly where: Place;
  /** ISO date. */
  readonly due: string;
  readonly text: string;
}

/** A colour that a person chose, beside what it is about. */
export interface Judgement {
  readonly where: Place;
  readonly label: string;
  readonly colour: Colour;
  readonly comment?: string;
  /** Money that the colour answers for, line by line. */
  readonly economy?: Printed & {
    readonly lines: readonly {
      readonly label: string;
      readonly budget: DecimalText;
      /** Forecast, or spent where there is none. */
      readonly expected: DecimalText;
    }[];
  };
}

/** An overall colour and the areas that it must be the worst of. */
export interface Roll {
  readonly where: Place;
  readonly label: string;
  readonly colour: Colour;
  readonly areas: readonly { readonly label: string; readonly colour: Colour }[];
}
