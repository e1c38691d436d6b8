import type { Field } from '../kinds/field.ts';
import type { PeriodRef } from './card-action.ts';

/** A small card that asks for a few things before something is done: what is sent back and why, what is given to whom, or when somebody is away. */
export interface TaskForm extends PeriodRef {
  readonly task: 'return' | 'delegate' | 'absence';
  readonly reportTitle: string;
  readonly title: string;
  /** One quiet line of what happens. */
  readonly about: string;
  /** Where its reader came from, and goes again without doing it. */
  readonly back?: 'preview' | 'overview';
  readonly fields: readonly {
    readonly field: Field;
    /** What stands in the input. */
    readonly text: string;
    /** A sentence that says what is wrong with it. */
    readonly problem?: string;
  }[];
}

/** The longest text that a task takes: a reason, or a name. */
export const taskTextAtMost = 1000;
