/**
 * A number as exact decimal text in canonical form: optional `-`, digits, optional `.` and digits; no spaces,
 * no exponent, no trailing zeros after the point, never `-0`. Numbers are kept, stored and compared in this form
 * (docs/decisions/number-type.md).
 */
export type DecimalText = string & { readonly decimalText: unique symbol };
