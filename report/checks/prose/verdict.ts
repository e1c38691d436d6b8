import type { DecimalText } from '../../value/decimal-text.ts';
import type { Confidence } from '../finding.ts';

/** What the figures say of a claim. `unknown`: they cannot tell. */
export type Verdict =
  | { readonly type: 'agrees' }
  | { readonly type: 'unknown' }
  | {
      readonly type: 'contradicts';
      readonly confidence: Confidence;
      /** In the subject's own unit: the value, or the change or difference with its sign. */
      readonly expected: DecimalText;
      readonly about: 'value' | 'change' | 'difference';
    };
