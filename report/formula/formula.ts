/** A sum of named values: `short + long`, `revenue - costs`. */
export interface Formula {
  readonly terms: readonly Term[];
}

export interface Term {
  readonly sign: '+' | '-';
  readonly name: string;
}
