/** Anything that JSON can say. */
export type Json = string | number | boolean | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}

/** An Adaptive Card, ready to send. */
export interface Card extends JsonObject {
  readonly type: 'AdaptiveCard';
  readonly version: string;
  readonly lang: string;
  readonly body: readonly Json[];
}
