/** A person's words as a sentence of their own. @example endSentence('to er tilbake') //=> 'to er tilbake.' */
export function endSentence(text: string): string {
  const words = text.trim();
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}
