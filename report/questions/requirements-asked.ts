/** Which requirements a question is about, where it does not ask what a period's report takes up. */
export type RequirementsAsked =
  | {
      readonly frequency: 'annual' | 'tertial' | 'monthly' | 'business-report';
      /** Only those that are reported no other way. */
      readonly only?: boolean;
    }
  /** Those whose own deadline is in the time that is named; `any` also those that its report takes up. */
  | {
      readonly due: 'own' | 'any';
      /** Before the day that is named, or by it at the latest; without it, on the day. */
      readonly how?: 'before' | 'by';
    };
