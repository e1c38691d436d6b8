import type { Delivery } from '../../cycle/ports/delivery-store.ts';
import type { SectionRecord, SectionVersion } from '../../cycle/ports/report-store.ts';
import type { Violation } from '../../local/headless/limit-watch.ts';
import type { MessageKind } from './rig/read-message.ts';

/** One request of the bot's to the connector, with the message in it as far as it matters. */
export interface RecordedPost {
  /** Real milliseconds, on the same scale as those of answers. */
  readonly at: number;
  readonly request: 'send' | 'update' | 'delete' | 'create' | 'read';
  readonly conversation: string;
  readonly carriedOut: boolean;
  readonly acknowledged: boolean;
  readonly status?: number;
  readonly early?: true;
  /** Absent where it put no message there. */
  readonly message?: {
    readonly kind: MessageKind;
    readonly period?: string;
    readonly section?: string;
    readonly print: string;
  };
}

/** One attempt of somebody's to hand in answers, and what they were told of it. */
export interface RecordedAnswer {
  /** Stands in every text of it, so that it is found again. */
  readonly serial: number;
  readonly conversation: string;
  readonly period: string;
  readonly section: string;
  readonly items: readonly string[];
  /** Real milliseconds, for what came before what. */
  readonly sentAt: number;
  readonly toldAt: number;
  /** `receipt`: saved. `form`: shown again, with problems or somebody else's values. `nothing`: the app was not reached. */
  readonly told: 'receipt' | 'form' | 'not-saved' | 'slow' | 'text' | 'nothing';
  /** How long the answer took that was shown; 0 where there was none. */
  readonly tookMs: number;
}

/** A message that must have come: the first card of a section. */
export interface ExpectedPrompt {
  readonly conversation: string;
  readonly section: string;
  readonly period: string;
  /** They have blocked the bot, or do not have it: the card cannot come. */
  readonly unreachable: boolean;
}

/** Everything that any client saw of a run, and what the store holds at its end. */
export interface Recorded {
  readonly posts: readonly RecordedPost[];
  readonly answers: readonly RecordedAnswer[];
  /** With how long the connector itself was held in the second before: what comes meanwhile seems to come at once. */
  readonly violations: readonly (Violation & { readonly heldMs?: number })[];
  /** Processes that ended in the middle. */
  readonly kills: number;
  readonly prompts: readonly ExpectedPrompt[];
  /** The conversation of each address, and `channel`. */
  readonly conversations: ReadonlyMap<string, string>;
  readonly deliveries: readonly Delivery[];
  readonly sections: readonly SectionRecord[];
  readonly versions: readonly SectionVersion[];
  readonly errors: ReadonlyMap<string, number>;
  /** The first line of each. */
  readonly samples?: ReadonlyMap<string, string>;
}

/** What an invariant found: how many times it was broken, and the first cases. */
export interface Finding {
  readonly name: string;
  readonly broken: number;
  readonly atMost: number;
  readonly cases: readonly string[];
}

/** The finding of an invariant of which no case is allowed. */
export function noneOf(name: string, cases: readonly string[]): Finding {
  return { name, broken: cases.length, atMost: 0, cases: cases.slice(0, 5) };
}
