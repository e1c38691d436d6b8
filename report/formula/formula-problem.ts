/** What can be wrong with a formula. `formulaProblemText` puts it into words. */
export type FormulaProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'name-expected'; readonly found: string }
  | { readonly code: 'operator-expected'; readonly found: string }
  | { readonly code: 'unfinished'; readonly found: string }
  | { readonly code: 'repeated'; readonly name: string }
  | { readonly code: 'unknown-name'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'cycle'; readonly path: string };
