/**
 * Puts a label and what stands for it on one line; a label that is a question needs no colon after it.
 * @example labelled('Åpne avvik', '258') //=> 'Åpne avvik: 258'
 * @example labelled('Følger dere regelverket?', 'ja') //=> 'Følger dere regelverket? ja'
 */
export function labelled(label: string, text: string): string {
  return /[?:!]$/u.test(label) ? `${label} ${text}` : `${label}: ${text}`;
}
