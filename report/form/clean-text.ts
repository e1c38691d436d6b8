/**
 * Makes a person's text safe to store and print without changing what it says: line ends as `\n`, no control characters
 * but newline and tab, no halves of characters, no blanks around it. Markup and emoji stay as written.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
}
