/** Characters that mean something anywhere in a line; the last two only before what would make them markup. */
const inline = /[\\`*_[\]|~$]|<(?=[A-Za-z/!?])|&(?=#?\w+;)/g;

/**
 * Gives a person's text so that Markdown prints it as written, on one line: in a table, in a heading, after a bold word.
 * @example escapeMarkdown('**x** | y') //=> '\\*\\*x\\*\\* \\| y'
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replaceAll(/\s*[\r\n]+\s*/g, ' ')
      .replaceAll(inline, (character) => `\\${character}`)
      // Addresses become links by themselves in many renderers.
      .replaceAll(/\b(https?|www)(?=[:.])/gi, '$1\u2060')
  );
}
